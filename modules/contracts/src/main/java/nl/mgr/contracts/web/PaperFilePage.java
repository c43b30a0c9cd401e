package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.Format;
import nl.mgr.contracts.ContractPapers.PaperFile;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/contract-bestand?contract=&soort=}: the contract in full as a file, {@code docx} or else PDF. */
@Named("contractsPaperFile")
@RequestScoped
public class PaperFilePage {

    @Inject
    private ContractPapers papers;

    private @Nullable UUID contract;
    private @Nullable String format;

    public void send() {
        if (contract == null) {
            throw new NotFound("file without contract");
        }
        PaperFile file = papers.file(contract, "docx".equals(format) ? Format.DOCX : Format.PDF);
        Download.send(file.name(), file.contentType(), out -> out.write(file.content()));
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }
}
