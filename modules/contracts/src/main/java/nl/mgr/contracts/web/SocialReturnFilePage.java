package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.platform.Documents.Content;

/** {@code /contracten/social-return-bestand?bouwsteen=&id=}: the evidence of an effort. */
@Named("contractsSocialReturnFile")
@RequestScoped
public class SocialReturnFilePage extends SentFile {

    @Inject
    private SocialReturns returns;

    @Override
    protected Content content(UUID record, UUID version) {
        return returns.content(record, version);
    }
}
