package dev.madang.user.business;

import dev.madang.user.api.StoreDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A member's shop, born and erased with the member. Its business number is kept encrypted. */
@Entity
public class Store {

    static final String BUSINESS_NUMBER_CONTEXT = "users.store.business_number:";

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String name;
    private String industry;
    private String region;
    private String address;

    @Column(name = "opening_hours")
    private String openingHours;

    @Column(name = "business_number")
    private String businessNumber;

    @Version
    private long version;

    protected Store() {}

    Store(UUID id, UUID memberId, StoreDetails details, String encryptedBusinessNumber) {
        this.id = id;
        this.memberId = memberId;
        this.businessNumber = encryptedBusinessNumber;
        change(details);
    }

    /** @param details with the names and codes as they are kept */
    final void change(StoreDetails details) {
        name = details.name();
        industry = details.industry();
        region = details.region();
        address = details.address();
        openingHours = details.openingHours();
    }

    void changeBusinessNumber(String encryptedBusinessNumber) {
        businessNumber = encryptedBusinessNumber;
    }

    public UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String industry() {
        return industry;
    }

    String region() {
        return region;
    }

    String address() {
        return address;
    }

    String openingHours() {
        return openingHours;
    }

    String encryptedBusinessNumber() {
        return businessNumber;
    }
}
