package dev.madang.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Azurite, which speaks the protocol of Azure Blob Storage. */
final class BlobBackend implements Backend {

    static final String ACCOUNT = "madang";

    private final StackSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;

    BlobBackend(StackSettings settings, DataFolder folder, Secrets secrets) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return Part.BLOB;
    }

    @Override
    public ChildCommand command() {
        Path program = settings.azuriteFolder().resolve(Path.of("dist", "src", "blob", "main.js"));
        if (!Files.exists(program)) {
            throw new StackException("Azurite is not installed at " + settings.azuriteFolder()
                    + ": run 'npm ci' in the folder local-stack, or build the project once with Maven");
        }
        Path data = PrivateFiles.createFolder(folder.path("blob"));
        return new ChildCommand(
                "blob",
                List.of(
                        "node",
                        program.toString(),
                        "--blobHost",
                        settings.host(),
                        "--blobPort",
                        Integer.toString(settings.port(Part.BLOB)),
                        "--location",
                        data.toString(),
                        "--silent",
                        "--disableTelemetry"),
                Map.of("AZURITE_ACCOUNTS", ACCOUNT + ":" + secrets.blobAccountKey()),
                data,
                folder.log("blob"),
                StopSignal.TERMINATE);
    }

    @Override
    public boolean answers() {
        try {
            URL url = new URL("http://" + settings.host() + ":" + settings.port(Part.BLOB) + "/");
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
