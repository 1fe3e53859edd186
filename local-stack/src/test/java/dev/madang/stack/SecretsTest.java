package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path temporary;

    @Test
    void passwordsShouldAllDifferAndStayTheSame() {
        Secrets first = Secrets.in(temporary.resolve("secrets"));
        List<String> passwords = passwords(first);

        assertThat(passwords).doesNotHaveDuplicates().allMatch(password -> password.matches("[A-Za-z0-9]{32}"));
        assertThat(passwords(Secrets.in(first.folder()))).isEqualTo(passwords);
    }

    @Test
    void blobAccountKeyShouldHaveTheLengthOfAnAzureKey() {
        String key = Secrets.in(temporary.resolve("secrets")).blobAccountKey();

        assertThat(Base64.getDecoder().decode(key)).hasSize(64);
    }

    @Test
    void everySecretShouldBeReadableForItsOwnerOnly() throws Exception {
        Secrets secrets = Secrets.in(temporary.resolve("secrets"));
        passwords(secrets);
        secrets.makeKeys();

        assertThat(permissions(secrets.folder())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(secrets.folder())) {
            assertThat(files.toList()).hasSize(16).allMatch(file -> permissions(file)
                    .equals("rw-------"));
        }
    }

    @Test
    void keysetsShouldEncryptAndIndex() throws Exception {
        Secrets secrets = Secrets.in(temporary.resolve("secrets"));
        secrets.makeKeys();
        byte[] text = {1, 2, 3};

        Aead aead = keyset(secrets.fieldKeyset()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        PrfSet prf = keyset(secrets.indexKeyset()).getPrimitive(RegistryConfiguration.get(), PrfSet.class);

        assertThat(aead.decrypt(aead.encrypt(text, text), text)).isEqualTo(text);
        assertThat(prf.computePrimary(text, 32)).hasSize(32);
    }

    @Test
    void tokenKeyShouldBeOfTheCurveP256() throws Exception {
        Secrets secrets = Secrets.in(temporary.resolve("secrets"));
        secrets.makeKeys();
        char[] password = secrets.tokenKeyStorePassword().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(secrets.tokenKeyStore())) {
            store.load(content, password);
        }

        assertThat(store.getKey(Secrets.TOKEN_KEY_ALIAS, password))
                .isInstanceOfSatisfying(
                        ECPrivateKey.class,
                        key -> assertThat(key.getParams().toString()).contains("secp256r1"));
    }

    @Test
    void keysShouldBeMadeOnce() throws Exception {
        Secrets secrets = Secrets.in(temporary.resolve("secrets"));
        secrets.makeKeys();
        Set<String> before = contents(secrets);
        secrets.makeKeys();

        assertThat(contents(secrets)).isEqualTo(before);
    }

    private static Set<String> contents(Secrets secrets) throws Exception {
        Set<String> contents = new HashSet<>();
        for (Path file : List.of(secrets.fieldKeyset(), secrets.indexKeyset(), secrets.tokenKeyStore())) {
            contents.add(Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
        return contents;
    }

    private static List<String> passwords(Secrets secrets) {
        return Stream.concat(
                        Stream.of(ServiceSchema.values()).map(secrets::password),
                        Stream.of(
                                secrets.superuserPassword(),
                                secrets.redisPassword(),
                                secrets.keyStorePassword(),
                                secrets.ltpaKeysPassword(),
                                secrets.adminPassword()))
                .toList();
    }

    private static KeysetHandle keyset(Path file) throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
