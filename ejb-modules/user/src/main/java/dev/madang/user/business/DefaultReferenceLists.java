package dev.madang.user.business;

import dev.madang.user.api.ReferenceLists;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** {@link ReferenceLists} of the catalogue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DefaultReferenceLists implements ReferenceLists {

    @Inject
    Catalogue catalogue;

    @Override
    public List<Industry> industries() {
        return catalogue.industries();
    }

    @Override
    public List<Region> regions() {
        return catalogue.regions();
    }
}
