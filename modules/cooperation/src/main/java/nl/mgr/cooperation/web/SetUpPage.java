package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.cooperation.SetUp;
import nl.mgr.cooperation.SetUp.Finding;
import nl.mgr.cooperation.SetUp.Part;
import nl.mgr.cooperation.SetUp.Progress;
import nl.mgr.cooperation.SetUp.Step;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/inrichten}: how far the cooperation is, and where each step is done. */
@Named("cooperationSetUp")
@RequestScoped
@Right("cooperation.offer.change")
public class SetUpPage {

    private static final String MODULE = "cooperation";

    @Inject
    private SetUp setUp;

    private @Nullable Progress progress;
    private List<Row> rows = List.of();

    /** @param first whether this is what is best done now */
    public record Row(Part part, boolean done, boolean first, List<Line> lines, List<Link> links) {}

    public record Line(String text, boolean missing) {}

    public record Link(String text, String address) {}

    @PostConstruct
    void load() {
        Progress now = setUp.progress();
        Part first = now.steps().stream()
                .filter(step -> !step.done())
                .map(Step::part)
                .findFirst()
                .orElse(null);
        progress = now;
        rows = now.steps().stream()
                .map(step -> new Row(
                        step.part(),
                        step.done(),
                        step.part() == first,
                        step.findings().stream()
                                .map(finding -> line(step.part(), finding))
                                .toList(),
                        links(step.part())))
                .toList();
    }

    private static Line line(Part part, Finding finding) {
        return new Line(
                Texts.of(MODULE, "inrichten." + part.code() + "." + finding.key(), finding.values()),
                finding.missing());
    }

    private static List<Link> links(Part part) {
        return switch (part) {
            case FORM -> List.of(link(part, "doe", "/samenwerking/overzicht"));
            case MUNICIPALITIES ->
                List.of(link(part, "doe", "/samenwerking/toelaten"), link(part, "zie", "/samenwerking/gemeenten"));
            case MODULES -> List.of(link(part, "doe", "/samenwerking/overzicht#aanbieden"));
            case PARTICIPATION ->
                List.of(link(part, "doe", "/samenwerking/beginstand"), link(part, "zie", "/samenwerking/deelname"));
            case BODIES ->
                List.of(
                        link(part, "doe", "/samenwerking/orgaan-wijzig"),
                        link(part, "zie", "/samenwerking/vergaderingen"));
            case BUDGET -> List.of(link(part, "zie", "/samenwerking/bijdragen"));
            case PEOPLE ->
                List.of(
                        link(part, "doe", "/account/uitnodigen"),
                        link(part, "gemeenten", "/samenwerking/gemeentebeheerder"));
        };
    }

    private static Link link(Part part, String key, String address) {
        return new Link(Texts.of(MODULE, "inrichten." + part.code() + "." + key), address);
    }

    public @Nullable Progress getProgress() {
        return progress;
    }

    public List<Row> getRows() {
        return rows;
    }
}
