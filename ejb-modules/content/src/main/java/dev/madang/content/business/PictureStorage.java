package dev.madang.content.business;

import java.time.Instant;

/** Where pictures are kept. Nobody can read one without its signed address. */
public interface PictureStorage {

    /**
     * An address that allows reading one picture until it expires. It is a secret, never log it.
     */
    record SignedAddress(String url, Instant expiresAt) {

        @Override
        public String toString() {
            return "SignedAddress[until " + expiresAt + "]";
        }
    }

    /**
     * Stores a picture, replacing one of the same name, and signs its address for seven days.
     *
     * @throws RuntimeException when the storage cannot be reached in time; every retry has been made then
     */
    SignedAddress store(String name, byte[] png);
}
