package nl.mgr.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Columns are chosen in the address, and kept by pages, order, filters and files; a list is printed as a whole. */
class ListIT {

    private static final String LIST = "/contracten/producten";
    private static final String LONG = "/aanbieders/overzicht";

    private final HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");

    @Test
    void onlyTheColumnsThatAreChosenAreShownAndNothingForgetsThem() {
        Document all = staff.get(LIST).page();
        List<String> names = all.select("main .list thead th").eachText();
        assertThat(names).hasSizeGreaterThan(3);
        assertThat(all.select(".list__columns input[type=checkbox]")).hasSize(names.size() - 1);
        assertThat(all.select(".list__columns input[checked]")).hasSize(names.size() - 1);
        String third = all.select(".list__columns input[type=checkbox]").get(1).val();

        String chosen = LIST + "?kolommen=1&kolommen=" + third;
        Document two = staff.get(chosen).page();
        assertThat(two.select("main .list thead th").eachText()).containsExactly(names.get(0), names.get(2));
        assertThat(two.select(".list__columns input[checked]")).hasSize(1);
        assertThat(two.select(".pager a[href], thead a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.contains("kolommen=1&kolommen=" + third));
        assertThat(two.select("form.filters input[name=kolommen]").eachAttr("value"))
                .containsExactly("1", third);

        String file = two.select(".list__files a[href*=bestand=csv]").attr("href");
        String header = new String(staff.download(LIST + file).body(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        assertThat(header.replace("\uFEFF", "").split(";")).hasSize(2);
        assertThat(staff.get(LIST + "?kolommen=%3Cb%3E").page().select("main .list thead th"))
                .as("nonsense shows what names the row")
                .hasSize(1);
    }

    @Test
    void aListIsPrintedAsAWhole() {
        Document list = staff.get(LONG).page();
        String address = list.select(".list__files a[href*=afdruk]").attr("href");
        Document printed = staff.get(LONG + address).page();
        String shown = list.expectFirst(".pager > span").text();
        int total = Integer.parseInt(shown.replaceAll(".*van ([\\d.]+)$", "$1").replace(".", ""));
        assertThat(total).isGreaterThan(25);
        assertThat(printed.select("main .list tbody tr")).hasSize(total);
        assertThat(printed.select("[data-print]")).hasSize(1);
        assertThat(printed.select(".pager nav")).isEmpty();
    }
}
