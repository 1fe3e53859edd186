package dev.madang.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes the key pair that signs access tokens, with the {@code keytool} of this Java. */
final class TokenKeyStore {

    private TokenKeyStore() {}

    /** Writes an EC P-256 key pair with a self-signed certificate; the password stays off the command line. */
    static void make(Path file, String alias, Path passwordFile) throws InterruptedException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        ProcessBuilder keytool = new ProcessBuilder(
                        JavaCommand.program("keytool"),
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-sigalg",
                        "SHA256withECDSA",
                        "-validity",
                        "3650",
                        "-dname",
                        "CN=Madang access tokens",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        fresh.toString(),
                        "-storepass:file",
                        passwordFile.toString())
                .redirectErrorStream(true);
        try {
            Files.deleteIfExists(fresh);
            Process process = keytool.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackException("keytool could not make " + file + ": " + output.strip());
            }
            PrivateFiles.makePrivate(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new StackException("Cannot make the key store " + file, problem);
        }
    }
}
