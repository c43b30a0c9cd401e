package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.mgr.contracts.ContractFiles;
import nl.mgr.kernel.Right;
import nl.mgr.platform.RowProblem;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/invoer}: contracts from a file, whole or not at all. */
@Named("contractsIntake")
@RequestScoped
@Right("contracts.contract.change")
public class IntakePage {

    /** Why a row was not taken and what to do, in words. */
    public record Problem(int row, String column, String value, String text, String remedy) {

        static Problem of(RowProblem problem) {
            String key = "problem." + problem.rule();
            return new Problem(
                    problem.row(),
                    problem.column(),
                    problem.value(),
                    Texts.of("contracts", key, problem.values()),
                    Texts.of("contracts", key + ".remedy", problem.values()));
        }
    }

    @Inject
    private ContractFiles files;

    @Inject
    private Messages messages;

    private @Nullable Part file;
    private ContractFiles.@Nullable Outcome outcome;
    private List<Problem> problems = List.of();

    /** @throws IOException when the upload breaks off */
    public @Nullable String take() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            messages.error("contracts", "invoer.leeg");
            return null;
        }
        String name = Uploads.nameOf(sent);
        ContractFiles.Outcome result;
        try (InputStream content = sent.getInputStream()) {
            result = files.take(name, content);
        }
        outcome = result;
        problems = result.problems().stream().map(Problem::of).toList();
        if (!problems.isEmpty()) {
            return null;
        }
        if (result.known()) {
            messages.warn("contracts", "invoer.bekend", name);
        } else {
            messages.info("contracts", "invoer.klaar", name, result.contracts(), result.tariffs());
        }
        return "/contracten/overzicht?faces-redirect=true";
    }

    public ContractFiles.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public List<String> getColumns() {
        return ContractFiles.COLUMNS;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
