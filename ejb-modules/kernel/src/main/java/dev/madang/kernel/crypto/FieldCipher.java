package dev.madang.kernel.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts single fields before they reach a data layer, and makes the keyed index by which an encrypted value can be
 * found again. Keys are two Tink keysets in the secrets folder; each ciphertext names its key, so keys can be rotated.
 */
@ApplicationScoped
public class FieldCipher {

    private static final int INDEX_BYTES = 32;

    @Inject
    @ConfigProperty(name = "madang.secrets.directory")
    String secretsDirectory;

    private Aead aead;
    private PrfSet prf;

    @PostConstruct
    void loadKeys() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            aead = keyset("field-keyset.json").getPrimitive(RegistryConfiguration.get(), Aead.class);
            prf = keyset("index-keyset.json").getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Cannot read the field keys in " + secretsDirectory, e);
        }
    }

    private KeysetHandle keyset(String file) throws GeneralSecurityException, IOException {
        String json = Files.readString(Path.of(secretsDirectory, file));
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /**
     * Encrypts a value with authentication.
     *
     * @param context where the value belongs, e.g. {@code users.shop.business_number:<id>}; a ciphertext moved to
     *     another place cannot be decrypted
     * @return Base64
     */
    public String encrypt(String value, String context) {
        try {
            byte[] encrypted = aead.encrypt(bytes(value), bytes(context));
            return Base64.getEncoder().encodeToString(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    /** @throws IllegalStateException when the ciphertext was changed, moved, or its key is not there */
    public String decrypt(String encrypted, String context) {
        try {
            byte[] value = aead.decrypt(Base64.getDecoder().decode(encrypted), bytes(context));
            return new String(value, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Decryption failed", e);
        }
    }

    /** The blind index of a value: 64 hex digits, the same for the same value, useless without the key. */
    public String index(String value) {
        try {
            return HexFormat.of().formatHex(prf.computePrimary(bytes(value), INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Indexing failed", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
