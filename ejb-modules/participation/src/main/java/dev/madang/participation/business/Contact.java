package dev.madang.participation.business;

import dev.madang.kernel.contact.PhoneNumber;
import dev.madang.kernel.crypto.FieldCipher;

/**
 * Who entered, in the clear.
 *
 * @param email null when the customer gave none
 */
record Contact(PersonName name, PhoneNumber phone, String email) {

    Entry.Person encrypted(FieldCipher cipher, Object entryId) {
        return new Entry.Person(
                cipher.encrypt(name.value(), Entry.NAME_CONTEXT + entryId),
                cipher.encrypt(phone.value(), Entry.PHONE_CONTEXT + entryId),
                email == null ? null : cipher.encrypt(email, Entry.EMAIL_CONTEXT + entryId));
    }

    static Contact of(Entry entry, FieldCipher cipher) {
        return new Contact(
                new PersonName(cipher.decrypt(entry.encryptedName(), Entry.NAME_CONTEXT + entry.id())),
                new PhoneNumber(cipher.decrypt(entry.encryptedPhone(), Entry.PHONE_CONTEXT + entry.id())),
                entry.encryptedEmail() == null
                        ? null
                        : cipher.decrypt(entry.encryptedEmail(), Entry.EMAIL_CONTEXT + entry.id()));
    }

    @Override
    public String toString() {
        return "Contact[...]";
    }
}
