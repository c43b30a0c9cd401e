package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OwnNotices;
import nl.mgr.platform.OwnNotices.Choice;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/meldingen-kiezen}: how one hears of each kind of notice. */
@Named("platformNoticeChoices")
@RequestScoped
public class NoticeChoicesPage {

    /** One kind with what may be chosen. */
    public static final class Row {

        private final Choice choice;
        private String way;

        Row(Choice choice) {
            this.choice = choice;
            this.way = choice.way().code();
        }

        public Choice getChoice() {
            return choice;
        }

        public String getWay() {
            return way;
        }

        public void setWay(@Nullable String way) {
            this.way = way == null ? "" : way;
        }

        /** Codes of what may be chosen. */
        public List<String> getWays() {
            List<String> ways = new ArrayList<>(List.of("screen", "digest", "mail"));
            if (choice.offAllowed()) {
                ways.add("off");
            }
            return ways;
        }
    }

    @Inject
    private OwnNotices notices;

    @Inject
    private Messages messages;

    private List<Row> rows = List.of();

    /** Before the form is read too: its fields stand in the rows. */
    @PostConstruct
    void load() {
        rows = notices.choices().stream().map(Row::new).toList();
    }

    public String save() {
        for (Row row : rows) {
            NoticeWay way = NoticeWay.of(row.getWay());
            if (way != row.getChoice().way()) {
                notices.choose(row.getChoice().kind(), way);
            }
        }
        messages.info("platform", "meldingen.kies.bewaard");
        return "/account/meldingen-kiezen?faces-redirect=true";
    }

    public String word(String way) {
        return Texts.of("platform", "meldingen.weg." + way);
    }

    public List<Row> getRows() {
        return rows;
    }
}
