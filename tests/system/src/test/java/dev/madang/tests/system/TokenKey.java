package dev.madang.tests.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.madang.stack.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.function.Consumer;

/** The key the server signs access tokens with, for tokens that have just one thing wrong. */
record TokenKey(ECKey key) {

    static TokenKey of(Secrets secrets) {
        char[] password = secrets.tokenKeyStorePassword().toCharArray();
        try (InputStream file = Files.newInputStream(secrets.tokenKeyStore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            ECPublicKey publicKey =
                    (ECPublicKey) store.getCertificate(Secrets.TOKEN_KEY_ALIAS).getPublicKey();
            return new TokenKey(new ECKey.Builder(Curve.P_256, publicKey)
                    .privateKey((ECPrivateKey) store.getKey(Secrets.TOKEN_KEY_ALIAS, password))
                    .build());
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError("The token key cannot be read", e);
        }
    }

    /** The claims of a genuine token with one change, signed as the server signs. */
    String signed(String genuine, Consumer<JWTClaimsSet.Builder> change) throws JOSEException, ParseException {
        SignedJWT token = SignedJWT.parse(genuine);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder(token.getJWTClaimsSet());
        change.accept(claims);
        return signed(token.getHeader(), claims.build(), new ECDSASigner(key));
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
