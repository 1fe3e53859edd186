package dev.madang.user.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A shop owner with an account: born at sign-up together with the shop, erased with it when the account is closed. E-mail
 * and phone are each held by one member. The phone is kept encrypted; its blind index decides whether it is taken. The
 * version is that of member and shop together: it grows when either changes.
 */
@Entity
public class Member {

    static final String PHONE_CONTEXT = "users.member.phone:";

    @Id
    private UUID id;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private String name;
    private String phone;

    @Column(name = "phone_index")
    private String phoneIndex;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_log_in_at")
    private Instant lastLogInAt;

    @Version
    private long version;

    protected Member() {}

    Member(
            UUID id,
            String email,
            String passwordHash,
            String name,
            String phone,
            String phoneIndex,
            Instant createdAt) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.name = name;
        this.phone = phone;
        this.phoneIndex = phoneIndex;
        this.createdAt = createdAt;
        this.passwordSetAt = createdAt;
    }

    void change(String newName, String encryptedPhone, String newPhoneIndex) {
        name = newName;
        phone = encryptedPhone;
        phoneIndex = newPhoneIndex;
    }

    void setPassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordSetAt = now;
    }

    public UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    String name() {
        return name;
    }

    String encryptedPhone() {
        return phone;
    }

    public String phoneIndex() {
        return phoneIndex;
    }

    /** Whether the password is still the one that was checked when the given copy of the member was read. */
    boolean hasPasswordOf(Member copy) {
        return passwordSetAt.equals(copy.passwordSetAt);
    }

    long version() {
        return version;
    }
}
