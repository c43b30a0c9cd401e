package nl.mgr.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Settings;
import nl.mgr.ui.RegionMap.Kind;
import nl.mgr.ui.RegionMap.Legend;
import nl.mgr.ui.RegionMap.Tile;
import org.jspecify.annotations.Nullable;

/** What {@code /stijl} shows: every part with something in it. Exists in demo mode only. */
@Named("uiStyle")
@RequestScoped
public class StyleSheet {

    private static final int SAMPLE_ROWS = 61;

    /** A line of the sample list. */
    public record Line(
            String name,
            String lot,
            LocalDate until,
            @Nullable Money used,
            @Nullable Double share) {}

    /** A colour and what it is for. */
    public record Swatch(String key, String token) {}

    private static final List<Swatch> SWATCHES = List.of(
            new Swatch("paper", "default-bg-document"),
            new Swatch("field", "default-bg-default"),
            new Swatch("band", "default-bg-subtle"),
            new Swatch("hairline", "default-border-subtle"),
            new Swatch("ink", "default-color-default"),
            new Swatch("brand", "action-1-inverse-bg-default"),
            new Swatch("expected", "accent-2-bg-default"),
            new Swatch("over", "accent-3-bg-default"));

    private static final List<String> KEYS = List.of("tab", "arrows", "space", "ends", "escape");

    private @Inject Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private List<Line> lines = List.of();
    private List<ColourPairs.Pair> pairs = List.of();
    private final ListModel<Line> list = new ListModel<>(query -> page(query));
    private final ListModel<Line> noLines = new ListModel<>(query -> new Page<>(List.of(), 0));
    private @Nullable String text;
    private String[] told = {"1"};
    private boolean faulty;
    private @Nullable Money rate = Money.ofCents(7980);

    @PostConstruct
    void fill() {
        today = LocalDate.now(clock);
        List<Line> all = new ArrayList<>();
        for (int at = 0; at < SAMPLE_ROWS; at++) {
            boolean missing = at % 9 == 4;
            all.add(new Line(
                    say("sample.provider") + " " + (at + 1),
                    say("sample.lot." + at % 3),
                    today.plusDays(11L * at),
                    missing ? null : Money.ofCents(3_841_250L + at * 7_412_033L),
                    missing ? null : 38.5 + at * 13 % 71));
        }
        lines = List.copyOf(all);
        pairs = ColourPairs.all();
    }

    /** @throws NotFound outside the demo */
    public void check() {
        if (!Settings.flag("mgr.demo", false)) {
            throw new NotFound("style sheet");
        }
        if (faulty) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage("stijlformulier:dag", wrong("field.day.wrong"));
            faces.addMessage("stijlformulier:tarief", wrong("field.rate.wrong"));
        }
    }

    /** A save that lost from somebody else's: shows both versions, as after an optimistic lock. */
    public void lose(Conflict conflict) {
        conflict.when(() -> List.of(
                Conflict.of(say("field.name"), text, say("field.name.theirs")),
                Conflict.of(say("field.rate"), rate, Money.ofCents(8110)),
                Conflict.of(say("field.day"), today, today)));
        throw new OptimisticLockException();
    }

    private static FacesMessage wrong(String key) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, say(key), say(key));
    }

    private static String say(String key) {
        return Texts.of("ui", "style." + key);
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable Money getRate() {
        return rate;
    }

    public void setRate(@Nullable Money rate) {
        this.rate = rate;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public List<Swatch> getSwatches() {
        return SWATCHES;
    }

    public List<ColourPairs.Pair> getPairs() {
        return pairs;
    }

    public String[] getTold() {
        return told.clone();
    }

    public void setTold(String[] told) {
        this.told = told.clone();
    }

    public List<String> getKeys() {
        return KEYS;
    }

    public boolean isFaulty() {
        return faulty;
    }

    public void setFaulty(boolean faulty) {
        this.faulty = faulty;
    }

    public ListModel<Line> getList() {
        return list;
    }

    private Page<Line> page(ListQuery query) {
        Comparator<Line> order = "until".equals(query.sort())
                ? Comparator.comparing(Line::until)
                : Comparator.comparing(line -> lines.indexOf(line));
        return new Page<>(
                lines.stream()
                        .sorted(query.descending() ? order.reversed() : order)
                        .skip(query.first())
                        .limit(query.size())
                        .toList(),
                lines.size());
    }

    public ListModel<Line> getNoLines() {
        return noLines;
    }

    public RegionMap getMap() {
        String yes = say("map.full");
        String no = say("map.none");
        return new RegionMap(
                say("map.label"),
                List.of(
                        Tile.of("Rozendaal", 5, 0, Kind.NONE, no),
                        Tile.of("Rheden", 7, 0, Kind.FULL, yes),
                        Tile.of("Doesburg", 9, 0, Kind.HALF, say("map.half.until")),
                        Tile.of("Wageningen", 0, 1, Kind.NONE, no),
                        Tile.of("Renkum", 2, 1, Kind.PLANNED, say("map.planned.from")),
                        Tile.of("Arnhem", 4, 1, Kind.FULL, yes),
                        Tile.of("Westervoort", 6, 1, Kind.FULL, yes),
                        new Tile("Duiven", 8, 1, Kind.FULL, yes, true, null),
                        Tile.of("Zevenaar", 10, 1, Kind.FULL, yes),
                        Tile.of("Overbetuwe", 3, 2, Kind.ENDED, say("map.ended.on")),
                        Tile.of("Lingewaard", 5, 2, Kind.FULL, yes)),
                List.of(
                        new Legend(Kind.FULL, yes),
                        new Legend(Kind.HALF, say("map.half")),
                        new Legend(Kind.PLANNED, say("map.planned")),
                        new Legend(Kind.ENDED, say("map.ended")),
                        new Legend(Kind.NONE, no)));
    }

    public RegionMap getSteps() {
        return new RegionMap(
                say("steps.label"),
                List.of(
                        Tile.of("Stein", 0, 0, Kind.STEP_1, "71%"),
                        Tile.of("Sittard-Geleen", 2, 0, Kind.STEP_2, "84%"),
                        Tile.of("Beek", 1, 1, Kind.STEP_3, "95%"),
                        Tile.of("Valkenburg aan de Geul", 3, 1, Kind.STEP_4, "99%"),
                        Tile.of("Meerssen", 0, 2, Kind.OVER, "106%"),
                        Tile.of("Gulpen-Wittem", 2, 2, Kind.MISSING, say("steps.missing"))),
                List.of(
                        new Legend(Kind.STEP_1, say("steps.1")),
                        new Legend(Kind.STEP_2, say("steps.2")),
                        new Legend(Kind.STEP_3, say("steps.3")),
                        new Legend(Kind.STEP_4, say("steps.4")),
                        new Legend(Kind.OVER, say("steps.over")),
                        new Legend(Kind.MISSING, say("steps.missing"))));
    }

    public Bars getBars() {
        return new Bars(
                say("bars.label"),
                Unit.EURO,
                new Bars.Words(
                        say("bars.of"), say("bars.actual"), say("bars.expected"), say("bars.mark"), say("bars.pace")),
                List.of(
                        new Bars.Bar(say("sample.lot.0"), 1_246_900, null, 1_502_000, 1_380_000, 1_150_000, "109%"),
                        new Bars.Bar(say("sample.lot.1"), 2_214_300, null, 2_668_000, 2_640_000, 2_200_000, "101%"),
                        new Bars.Bar(say("sample.lot.2"), 548_700, 41_000, 671_000, 690_000, 575_000, "97%"),
                        Bars.Bar.of(say("sample.lot.3"), null, 420_000, Formats.NOTHING)));
    }

    public MonthChart getChart() {
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(Month.of(today.getYear(), month));
        }
        List<@Nullable Number> costs =
                Arrays.asList(612_000, 598_000, 641_000, 655_000, null, 702_000, 688_000, 540_000, 712_000, 731_000);
        return new MonthChart(
                say("chart.label"),
                Unit.EURO,
                months,
                List.of(
                        new MonthChart.Series(say("chart.costs"), MonthChart.Form.COLUMNS, costs),
                        new MonthChart.Series(
                                say("chart.budget"), MonthChart.Form.LINE_ACCENT, Collections.nCopies(12, 675_000))));
    }
}
