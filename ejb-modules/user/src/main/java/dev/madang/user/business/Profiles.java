package dev.madang.user.business;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.user.api.BusinessNumber;
import dev.madang.user.api.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows members and their shops to themselves. */
@ApplicationScoped
public class Profiles {

    @Inject
    Members members;

    @Inject
    FieldCipher cipher;

    Profile of(Member member) {
        Store store = members.storeOf(member.id());
        String businessNumber =
                cipher.decrypt(store.encryptedBusinessNumber(), Store.BUSINESS_NUMBER_CONTEXT + store.id());
        return new Profile(
                member.id(),
                member.email(),
                member.name(),
                phoneOf(member),
                new BusinessNumber(businessNumber).masked(),
                new Profile.Store(
                        store.id(),
                        store.name(),
                        store.industry(),
                        store.region(),
                        store.address(),
                        store.openingHours()),
                member.version());
    }

    String phoneOf(Member member) {
        return cipher.decrypt(member.encryptedPhone(), Member.PHONE_CONTEXT + member.id());
    }
}
