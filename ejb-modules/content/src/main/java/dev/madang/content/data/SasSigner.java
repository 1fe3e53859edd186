package dev.madang.content.data;

import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.sas.BlobServiceSasSignatureValues;

/** Signs the address of one blob: with the account's key, or with a user delegation key where there is no account key. */
@FunctionalInterface
interface SasSigner {

    /** The query of the signed address. It is a secret, never log it. */
    String sign(BlobClient blob, BlobServiceSasSignatureValues permission);
}
