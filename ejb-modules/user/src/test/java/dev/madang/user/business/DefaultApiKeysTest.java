package dev.madang.user.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.ApiKeyScope;
import dev.madang.user.api.ApiKeys.ApiKey;
import dev.madang.user.api.ApiKeys.CreatedApiKey;
import dev.madang.user.api.ApiKeys.KeyHolder;
import dev.madang.user.api.ApiKeys.NewApiKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefaultApiKeysTest {

    private final UserService service = new UserService();
    private final UUID owner = service.register("owner@example.com", "010-1234-5678");

    @Test
    void createShouldGiveAKeyThatIsKeptAsAHashOnly() {
        CreatedApiKey created = create();

        assertThat(created.key()).matches("mdg_[A-Za-z0-9_-]{43}");
        assertThat(service.apiKeys.keys.get(created.id()).hash()).hasSize(64).isNotEqualTo(created.key());
        assertThat(service.keys.holderOf(created.key()))
                .contains(new KeyHolder(created.id(), owner, ApiKeyScope.WRITE));
    }

    @Test
    void listShouldShowTheHintAndNeverTheKey() {
        CreatedApiKey created = create();

        ApiKey shown = service.keys.list(owner, 0, 20).items().get(0);

        assertThat(created.key()).endsWith(shown.hint());
        assertThat(shown.hint()).hasSize(4);
    }

    @Test
    void createShouldBeRefusedWhenTheMemberHasTwentyKeys() {
        for (int i = 0; i < 20; i++) {
            create();
        }

        assertThatThrownBy(this::create).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.code().code()).isEqualTo("COMMON_001");
            assertThat(e.fieldErrors()).extracting("field").containsExactly("name");
        });
    }

    @Test
    void revokeShouldRefuseTheKeyFromThenOn() {
        CreatedApiKey created = create();

        service.keys.revoke(owner, created.id());

        assertThat(service.keys.holderOf(created.key())).isEmpty();
    }

    @Test
    void revokeShouldNotFindAnotherMembersKey() {
        UUID other = service.register("other@example.com", "010-9999-8888");
        CreatedApiKey created = create();

        assertThatThrownBy(() -> service.keys.revoke(other, created.id()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code().code()).isEqualTo("COMMON_404"));
        assertThat(service.keys.holderOf(created.key())).isPresent();
    }

    @Test
    void holderOfShouldHaveTheUseNoted() {
        CreatedApiKey created = create();

        service.keys.holderOf(created.key());

        assertThat(service.apiKeys.uses).containsExactly(created.id());
    }

    private CreatedApiKey create() {
        return service.keys.create(owner, new NewApiKey("till", ApiKeyScope.WRITE));
    }
}
