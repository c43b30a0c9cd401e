package nl.mgr.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** People find out by themselves what a page is for, what a word means and what happens with their data. */
class HelpIT {

    private static final String TERMS = "/uitleg/begrippen";

    private static HttpVisitor visitor(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    @Test
    void aPageExplainsItselfAndItsWordsLeadToTheGlossary() {
        HttpVisitor officer = visitor("beleidsmedewerker@duiven");
        Document page = officer.get("/contracten/overzicht").page();
        Element help = page.expectFirst("main details.pagehelp");
        assertThat(help.select("summary").text()).isEqualTo("Help bij deze pagina");
        assertThat(help.select(".pagehelp__text p")).hasSizeGreaterThan(2);
        Element term = help.expectFirst("a[href*='#contract']");
        assertThat(term.text()).isEqualTo("contracten");
        assertThat(help.text()).contains("U ziet de contracten met zorgaanbieders");
        Document glossary = officer.get(term.attr("href").replaceAll("#.*", "")).page();
        assertThat(glossary.select("#contract").text()).isEqualTo("contract");
    }

    @Test
    void pagesOutsideTheAddressOfTheirModuleExplainThemselvesToo() {
        HttpVisitor manager = visitor("manager@mgr-sdcg");
        for (String address : List.of("/werk", "/werk/lijst", "/werk/doorgeven", "/vandaag")) {
            assertThat(manager.get(address).page().select("main details.pagehelp .pagehelp__text p"))
                    .as(address)
                    .isNotEmpty();
        }
    }

    @Test
    void aWordIsFoundByAPartOfItAndTheListIsAFile() {
        HttpVisitor provider = visitor("aanbieder@mgr-sdcg");
        Elements found = provider.get(TERMS + "?zoek=standstill").page().select("tbody tr");
        assertThat(found).isEmpty();
        found = provider.get(TERMS + "?zoek=opschortende").page().select("tbody tr");
        assertThat(found).hasSize(1);
        assertThat(found.text()).contains("Aanbestedingswet 2012, artikel 2.127");
        Document all = provider.get(TERMS).page();
        assertThat(all.select("tbody tr")).hasSizeGreaterThan(60);
        String csv = new String(
                provider.download(all.select(".list__files a:contains(CSV)").attr("abs:href"))
                        .body(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("productcode").contains("Wat het betekent");
    }

    /** Whoever is not logged in reads what happens with data and how well the portal can be used, and no more. */
    @Test
    void privacyAndAccessibilityAreThereForEverybody() {
        HttpVisitor nobody = HttpVisitor.of(Platform.shared());
        Document entrance = nobody.get("/account/inloggen").page();
        assertThat(entrance.select("footer a").eachText()).containsExactly("Privacy", "Toegankelijkheid");
        assertThat(entrance.select("main details.pagehelp").text()).contains("De beheerder van uw eigen organisatie");
        Document privacy = nobody.get("/uitleg/privacy").page();
        assertThat(privacy.select("h1").text()).isEqualTo("Privacy");
        assertThat(privacy.select("tbody tr")).hasSize(6);
        assertThat(privacy.text()).contains("AVG, artikel 15", "Autoriteit Persoonsgegevens", "Hoe lang");
        Document accessibility = nobody.get("/fout/toegankelijkheid").page();
        assertThat(accessibility.text())
                .contains("Status C", "Wat nog niet goed is", "Nationale ombudsman", "opgesteld op");
        assertThat(nobody.get(TERMS).address()).contains("/account/inloggen");
        assertThat(nobody.get("/uitleg/nieuw").address()).contains("/account/inloggen");
    }

    @Test
    void whoeverIsLoggedInFindsAllOfItAtTheBottomOfEveryPage() {
        HttpVisitor buyer = visitor("inkoper@mgr-sdcg");
        Elements links = buyer.get("/vandaag").page().select("footer a");
        assertThat(links.eachText()).containsExactly("Begrippen", "Nieuw", "Privacy", "Toegankelijkheid");
        links.forEach(link -> assertThat(buyer.get(link.attr("href")).status())
                .as(link.text())
                .isEqualTo(200));
        Answer news = buyer.get("/uitleg/nieuw");
        assertThat(news.page().select("section h2")).hasSizeGreaterThan(1);
        assertThat(news.page().select("main").text()).containsPattern("U gebruikt nu versie \\d+\\.\\d+");
    }

    /** Below the prefix there is nothing else, and nobody can tell. */
    @Test
    void nothingElseIsThere() {
        HttpVisitor buyer = visitor("inkoper@mgr-sdcg");
        Answer nonsense = buyer.get("/onzin/van-niemand");
        for (String path : new String[] {"/uitleg", "/uitleg/", "/uitleg/onzin", "/uitleg/begrippen.xhtml"}) {
            assertThat(buyer.get(path).sameAs(nonsense)).as(path).isTrue();
        }
    }
}
