package dev.madang.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * All secrets of one data folder, each in a file that only its owner can read. Made at the first use, the same ever
 * after: whoever loses the folder {@code secrets} can read neither the databases nor the encrypted columns.
 */
public final class Secrets {

    /** The certificate's name in {@link #tokenKeyStore()}. */
    public static final String TOKEN_KEY_ALIAS = "madang-token";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    static Secrets in(Path folder) {
        return new Secrets(PrivateFiles.createFolder(folder));
    }

    /** The folder with all of them. */
    public Path folder() {
        return folder;
    }

    /** The password of the database's superuser {@code postgres}. */
    public String superuserPassword() {
        return password("database-superuser-password");
    }

    /** The password of a service's database role. */
    public String password(ServiceSchema schema) {
        return password("database-" + schema.schema() + "-password");
    }

    /** The password of Redis. */
    public String redisPassword() {
        return password("redis-password");
    }

    /** The key of the blob storage account. */
    public String blobAccountKey() {
        return secret("blob-account-key", () -> {
            byte[] key = new byte[64];
            RANDOM.nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    /** The password of the web server's own key store. */
    public String keyStorePassword() {
        return password("keystore-password");
    }

    /** The password of the web server's LTPA keys. */
    public String ltpaKeysPassword() {
        return password("ltpa-keys-password");
    }

    /** The password of the administrator, for people to read from {@link #adminPasswordFile()}. */
    public String adminPassword() {
        return password("admin-password");
    }

    /** The file that holds the administrator's password and nothing else. */
    public Path adminPasswordFile() {
        return folder.resolve("admin-password");
    }

    /** The password of {@link #tokenKeyStore()}. */
    public String tokenKeyStorePassword() {
        return password("token-keystore-password");
    }

    /** The PKCS#12 key store with the key pair that signs access tokens. */
    public Path tokenKeyStore() {
        return folder.resolve("token-key.p12");
    }

    /** The Tink keyset that encrypts fields (AES-256-GCM). */
    public Path fieldKeyset() {
        return folder.resolve("field-keyset.json");
    }

    /** The Tink keyset that makes searchable indexes of encrypted fields (HMAC-SHA-256 as a PRF). */
    public Path indexKeyset() {
        return folder.resolve("index-keyset.json");
    }

    /** Makes the keys that are not simple passwords. Does nothing if they exist. */
    void makeKeys() throws InterruptedException {
        if (!Files.exists(fieldKeyset())) {
            PrivateFiles.write(fieldKeyset(), Keysets.newFieldKeyset());
        }
        if (!Files.exists(indexKeyset())) {
            PrivateFiles.write(indexKeyset(), Keysets.newIndexKeyset());
        }
        if (!Files.exists(tokenKeyStore())) {
            tokenKeyStorePassword();
            TokenKeyStore.make(tokenKeyStore(), TOKEN_KEY_ALIAS, folder.resolve("token-keystore-password"));
        }
    }

    private String password(String name) {
        return secret(name, () -> RANDOM.ints(32, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString());
    }

    private synchronized String secret(String name, Supplier<String> maker) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                PrivateFiles.write(file, maker.get());
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw new StackException("Cannot read the secret " + file, problem);
        }
    }
}
