package dev.madang.user.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.Page;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.ApiKeys;
import dev.madang.user.api.Names;
import dev.madang.user.api.UserError;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link ApiKeys} that are stored. The member's row is held while one is created, so that the limit is one. */
@Stateless
public class DefaultApiKeys implements ApiKeys {

    private static final int MOST = 20;

    @Inject
    Members members;

    @Inject
    ApiKeyStore keys;

    @Inject
    ApiKeyJournal journal;

    @Inject
    UserAnswers answers;

    @Inject
    Clock clock;

    @Override
    public CreatedApiKey create(UUID userId, NewApiKey wish) {
        return answers.once(CreatedApiKey.class, () -> createNew(userId, wish));
    }

    private CreatedApiKey createNew(UUID userId, NewApiKey wish) {
        members.hold(userId).orElseThrow(() -> new ProblemException(UserError.MEMBER_NOT_FOUND));
        if (keys.countOf(userId) >= MOST) {
            throw new ProblemException(
                    CommonError.INVALID_REQUEST, List.of(new FieldError("name", "field.tooManyApiKeys")));
        }
        Secret key = Secret.random(PREFIX);
        String name = Names.tidy(wish.name());
        Instant now = clock.instant();
        IssuedApiKey issued = new IssuedApiKey(Ids.next(), userId, name, wish.scope(), key, now);
        keys.add(issued);
        return new CreatedApiKey(issued.id(), name, wish.scope(), key.value(), now);
    }

    @Override
    public Page<ApiKey> list(UUID userId, int page, int size) {
        return keys.of(userId, page, size).map(IssuedApiKey::view);
    }

    @Override
    public void revoke(UUID userId, UUID keyId) {
        if (!keys.remove(userId, keyId)) {
            throw new ProblemException(CommonError.NOT_FOUND);
        }
    }

    @Override
    public Optional<KeyHolder> holderOf(String key) {
        Optional<IssuedApiKey> issued = keys.byHash(new Secret(key).hash());
        issued.filter(found -> found.useToBeNoted(clock.instant())).ifPresent(found -> journal.note(found.id()));
        return issued.map(IssuedApiKey::holder);
    }
}
