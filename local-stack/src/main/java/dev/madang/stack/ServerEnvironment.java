package dev.madang.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables by which the web server finds its backends and its secrets. */
final class ServerEnvironment {

    private ServerEnvironment() {}

    static Map<String, String> of(StackSettings settings, Secrets secrets) {
        String host = settings.host();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MADANG_HTTP_HOST", host);
        variables.putAll(ports(settings.httpPort(), settings.httpsPort()));
        variables.put("MADANG_DB_HOST", host);
        variables.put("MADANG_DB_PORT", Integer.toString(settings.port(Part.POSTGRESQL)));
        variables.put("MADANG_DB_NAME", Database.NAME);
        for (ServiceSchema schema : ServiceSchema.values()) {
            variables.put("MADANG_DB_" + schema.name() + "_PASSWORD", secrets.password(schema));
        }
        variables.put("MADANG_REDIS_ADDRESS", "redis://" + host + ":" + settings.port(Part.REDIS));
        variables.put("MADANG_REDIS_PASSWORD", secrets.redisPassword());
        variables.put("MADANG_KAFKA_BOOTSTRAP_SERVERS", host + ":" + settings.port(Part.KAFKA));
        variables.put("MADANG_BLOB_CONNECTION_STRING", blobConnectionString(settings, secrets));
        variables.put("MADANG_SECRETS_DIRECTORY", secrets.folder().toString());
        variables.put("MADANG_TOKEN_KEYSTORE_PASSWORD", secrets.tokenKeyStorePassword());
        variables.put("MADANG_ADMIN_USER", "admin");
        variables.put("MADANG_ADMIN_PASSWORD", secrets.adminPassword());
        variables.put("keystore_password", secrets.keyStorePassword());
        variables.put("ltpa_keys_password", secrets.ltpaKeysPassword());
        return Collections.unmodifiableMap(variables);
    }

    /** The variables that differ between two servers on one stack. */
    static Map<String, String> ports(int httpPort, int httpsPort) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MADANG_HTTP_PORT", Integer.toString(httpPort));
        variables.put("MADANG_HTTPS_PORT", Integer.toString(httpsPort));
        variables.put("MADANG_PUBLIC_URL", "http://localhost:" + httpPort);
        return variables;
    }

    private static String blobConnectionString(StackSettings settings, Secrets secrets) {
        String endpoint = "http://" + settings.host() + ":" + settings.port(Part.BLOB) + "/" + BlobBackend.ACCOUNT;
        return "DefaultEndpointsProtocol=http;AccountName=" + BlobBackend.ACCOUNT + ";AccountKey="
                + secrets.blobAccountKey() + ";BlobEndpoint=" + endpoint + ";";
    }
}
