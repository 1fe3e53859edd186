package dev.madang.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets one node of the cluster do what must happen once: a row in the service's {@code lease} table holds the name of
 * what is leased and until when.
 */
@ApplicationScoped
public class Leases {

    @Inject
    Clock clock;

    /**
     * Takes the lease unless it is taken. Joins the running transaction; the row stays locked until it ends.
     *
     * @return whether the caller may go on; a lease is free again when its time is over
     */
    public boolean acquire(EntityManager entityManager, String name, String owner, Duration duration) {
        Instant now = clock.instant();
        return entityManager
                        .createNativeQuery("""
                                insert into lease (name, owner, lease_until) values (?1, ?2, ?3)
                                on conflict (name) do update set owner = ?2, lease_until = ?3
                                where lease.lease_until < ?4
                                """)
                        .setParameter(1, name)
                        .setParameter(2, owner)
                        .setParameter(3, java.sql.Timestamp.from(now.plus(duration)))
                        .setParameter(4, java.sql.Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
