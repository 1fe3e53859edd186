package dev.madang.content.data;

import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.blob.BlobServiceVersion;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.options.BlobParallelUploadOptions;
import com.azure.storage.blob.sas.BlobSasPermission;
import com.azure.storage.blob.sas.BlobServiceSasSignatureValues;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import dev.madang.content.business.PictureStorage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * {@link PictureStorage} in Azure Blob Storage. The container is private and made when it is missing. An upload is
 * tried again at most {@value #RETRIES} times, 0.2 to 2 s apart; when the storage stays away, the circuit opens.
 */
@ApplicationScoped
public class BlobStorageUploader implements PictureStorage {

    private static final int RETRIES = 3;
    private static final Duration TRY_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FIRST_DELAY = Duration.ofMillis(200);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);
    private static final Duration VALIDITY = Duration.ofDays(7);

    @Inject
    @ConfigProperty(name = "madang.blob.connection.string")
    String connectionString;

    @Inject
    @ConfigProperty(name = "madang.blob.container", defaultValue = "madang-content")
    String containerName;

    @Inject
    Clock clock;

    private final SasSigner signer = BlobClient::generateSas;
    private BlobContainerClient container;
    private volatile boolean containerChecked;

    @PostConstruct
    void connect() {
        container = new BlobServiceClientBuilder()
                .connectionString(connectionString)
                .httpClient(new JdkHttpClientBuilder()
                        .connectionTimeout(Duration.ofSeconds(3))
                        .build())
                // Newer ones are refused by the local storage.
                .serviceVersion(BlobServiceVersion.V2025_11_05)
                .retryOptions(new RequestRetryOptions(
                        RetryPolicyType.EXPONENTIAL, 1 + RETRIES, TRY_TIMEOUT, FIRST_DELAY, LONGEST_DELAY, null))
                .buildClient()
                .getBlobContainerClient(containerName);
    }

    @Override
    @Timeout(45_000)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 10_000)
    public SignedAddress store(String name, byte[] png) {
        checkContainer();
        BlobClient blob = container.getBlobClient(name);
        try {
            blob.uploadWithResponse(
                    new BlobParallelUploadOptions(BinaryData.fromBytes(png))
                            .setHeaders(new BlobHttpHeaders().setContentType("image/png")),
                    null,
                    Context.NONE);
        } catch (RuntimeException e) {
            containerChecked = false;
            throw e;
        }
        return address(blob);
    }

    private void checkContainer() {
        if (containerChecked) {
            return;
        }
        boolean made = container.createIfNotExists();
        if (!made && container.getProperties().getBlobPublicAccess() != null) {
            container.setAccessPolicy(null, container.getAccessPolicy().getIdentifiers());
        }
        containerChecked = true;
    }

    private SignedAddress address(BlobClient blob) {
        // A signature knows whole seconds.
        Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALIDITY);
        BlobServiceSasSignatureValues permission = new BlobServiceSasSignatureValues(
                expiresAt.atOffset(ZoneOffset.UTC), new BlobSasPermission().setReadPermission(true));
        return new SignedAddress(blob.getBlobUrl() + "?" + signer.sign(blob, permission), expiresAt);
    }
}
