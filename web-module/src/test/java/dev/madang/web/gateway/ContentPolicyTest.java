package dev.madang.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "'DefaultEndpointsProtocol=http;AccountName=m;AccountKey=c2VjcmV0==;BlobEndpoint=http://127.0.0.1:11000/m;', http://127.0.0.1:11000",
        "'DefaultEndpointsProtocol=https;AccountName=madang;AccountKey=c2VjcmV0==;EndpointSuffix=core.windows.net', https://madang.blob.core.windows.net",
        "AccountName=madang;AccountKey=c2VjcmV0==, https://madang.blob.core.windows.net"
    })
    void picturesShouldBeAllowedFromBlobStorageWhenItsConnectionIsKnown(String connection, String origin) {
        assertThat(ContentPolicy.pages(connection)).contains("img-src 'self' data: " + origin + ";");
    }

    @Test
    void noPartOfTheConnectionButTheAddressShouldGoOut() {
        assertThat(ContentPolicy.pages(
                        "AccountName=m;AccountKey=c2VjcmV0==;BlobEndpoint=https://blob.example/m?sv=1&sig=secret"))
                .contains("https://blob.example;")
                .doesNotContain("c2VjcmV0", "sig", "sv=");
    }

    @Test
    void nothingInlineShouldBeAllowed() {
        assertThat(ContentPolicy.pages("")).contains("default-src 'none'").doesNotContain("unsafe", "*");
    }
}
