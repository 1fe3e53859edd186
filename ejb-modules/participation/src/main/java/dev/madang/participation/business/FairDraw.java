package dev.madang.participation.business;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The draw {@code madang-draw-1}: a function of what was published and nothing else, so that anyone can repeat it. All
 * hex is lower case, all text UTF-8; since hex sorts like its bytes, leaves are compared as text.
 */
final class FairDraw {

    static final String ALGORITHM = "madang-draw-1";

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Keyed(Stake stake, byte[] key) {}

    private FairDraw() {}

    /** What is published of a seed before it is used. */
    static String commitment(byte[] seed) {
        return hex(sha256(seed));
    }

    /** The leaf of an entry: it binds the entry and its tickets, and tells nothing without the salt. */
    static String leaf(UUID eventId, UUID participationId, int tickets, String salt) {
        return hex(sha256(text("madang-leaf-1|" + eventId + "|" + participationId + "|" + tickets + "|" + salt)));
    }

    /** The tree hash of RFC 6962 over the leaves in the order of their bytes. */
    static String merkleRoot(List<Stake> stakes) {
        List<byte[]> leaves = stakes.stream()
                .map(Stake::leaf)
                .sorted()
                .map(leaf -> HexFormat.of().parseHex(leaf))
                .toList();
        return hex(treeHash(leaves));
    }

    /**
     * The first entries in the order of the draw.
     *
     * @param places how many ranks there are; fewer are given when there are fewer entries
     */
    static List<Stake> ranked(UUID eventId, byte[] seed, String merkleRoot, List<Stake> stakes, int places) {
        Mac mac = hmac(sha256(text(ALGORITHM + "|" + eventId + "|" + hex(seed) + "|" + merkleRoot + "|")));
        List<Keyed> keyed = new ArrayList<>(stakes.size());
        for (Stake stake : stakes) {
            keyed.add(new Keyed(stake, smallestKey(mac, stake)));
        }
        keyed.sort(Comparator.comparing(Keyed::key, Arrays::compareUnsigned)
                .thenComparing(entry -> entry.stake().leaf()));
        return keyed.stream().limit(places).map(Keyed::stake).toList();
    }

    private static byte[] smallestKey(Mac mac, Stake stake) {
        byte[] leaf = HexFormat.of().parseHex(stake.leaf());
        byte[] smallest = null;
        for (int ticket = 0; ticket < stake.tickets(); ticket++) {
            mac.update(leaf);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(ticket).array());
            byte[] key = mac.doFinal();
            if (smallest == null || Arrays.compareUnsigned(key, smallest) < 0) {
                smallest = key;
            }
        }
        return smallest;
    }

    private static byte[] treeHash(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return sha256(LEAF, leaves.get(0));
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(NODE, treeHash(leaves.subList(0, left)), treeHash(leaves.subList(left, leaves.size())));
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
