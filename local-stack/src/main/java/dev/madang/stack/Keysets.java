package dev.madang.stack;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;

/** Makes new Tink keysets, in the clear: the file permissions protect them on a single machine. */
final class Keysets {

    private Keysets() {}

    static String newFieldKeyset() {
        return json(PredefinedAeadParameters.AES256_GCM);
    }

    static String newIndexKeyset() {
        return json(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    private static String json(Parameters parameters) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters, RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException problem) {
            throw new StackException("Cannot make an encryption key", problem);
        }
    }
}
