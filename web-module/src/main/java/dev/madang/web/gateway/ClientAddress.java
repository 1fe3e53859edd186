package dev.madang.web.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** From where a call came, as far as it counts: an IPv4 address, or the network of an IPv6 address. */
final class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.:]*|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int NETWORK_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    /**
     * @param address as the container names the caller. One who may choose addresses freely within a network of 64 bits
     *     is one caller. What is no address, as a proxy may hide one, counts as one caller too.
     */
    static String counted(String address) {
        String plain = address == null ? "" : address.replaceFirst("%.*$", "");
        if (!LITERAL.matcher(plain).matches()) {
            return UNKNOWN;
        }
        try {
            InetAddress parsed = InetAddress.getByName(plain);
            return parsed instanceof Inet6Address ? network(parsed.getAddress()) : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return UNKNOWN;
        }
    }

    private static String network(byte[] address) throws UnknownHostException {
        Arrays.fill(address, NETWORK_BYTES, address.length, (byte) 0);
        return InetAddress.getByAddress(address).getHostAddress() + "/64";
    }
}
