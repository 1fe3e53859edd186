package dev.madang.stack;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfigurationV0;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfigurationV0;
import java.security.GeneralSecurityException;

/** Makes new Tink keysets, in the clear: the file permissions protect them on a single machine. */
final class Keysets {

    private Keysets() {}

    static String newFieldKeyset() {
        try {
            return json(PredefinedAeadParameters.AES256_GCM, AeadConfigurationV0.get());
        } catch (GeneralSecurityException problem) {
            throw new StackException("Cannot make the key that encrypts fields", problem);
        }
    }

    static String newIndexKeyset() {
        try {
            return json(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfigurationV0.get());
        } catch (GeneralSecurityException problem) {
            throw new StackException("Cannot make the key that indexes fields", problem);
        }
    }

    private static String json(Parameters parameters, Configuration configuration) throws GeneralSecurityException {
        KeysetHandle keyset = KeysetHandle.generateNew(parameters, configuration);
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, configuration, InsecureSecretKeyAccess.get());
    }
}
