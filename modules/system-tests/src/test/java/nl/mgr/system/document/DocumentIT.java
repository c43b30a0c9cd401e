package nl.mgr.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents at a contract, as its staff brings, reads and removes them; nobody else finds a way there. */
class DocumentIT {

    private static final String STAFF = "contractbeheerder@mgr-sdcg";
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/nwEAAwUB/4KQkLEAAAAASUVORK5CYII=");

    private static HttpVisitor staff;
    private static String contract;

    @BeforeAll
    static void enter() throws SQLException {
        staff = HttpVisitor.of(Platform.shared()).logsInAs(STAFF);
        contract = ask("select c.id from contracts.contract c join cooperation.cooperation o on o.id = c.cooperation_id"
                + " where o.code = 'mgr-sdcg' and not exists (select from platform.document d where d.record_id = c.id)"
                + " order by c.id offset 7 limit 1");
    }

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String newDocument() {
        return "/account/document-nieuw?over=contracts:contract:" + contract;
    }

    private static Answer send(Answer page, String form, String button, String title, String fileName, byte[] content) {
        FormElement filled = (FormElement) page.page().selectFirst("form#" + form);
        Map<String, String> fields = HttpVisitor.fields(filled);
        Element file = filled.selectFirst("input[type=file]");
        Element pressed = filled.selectFirst("[name=" + form + ":" + button + "]");
        fields.remove(file.attr("name"));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        if (!title.isEmpty()) {
            fields.put(form + ":naam", title);
        }
        return staff.upload(filled.absUrl("action"), fields, file.attr("name"), fileName, content);
    }

    private static Answer add(String title, String fileName, byte[] content) {
        return send(staff.get(newDocument()), "document", "voegToe", title, fileName, content);
    }

    private static Answer addVersion(Answer document, String fileName, byte[] content) {
        return send(document, "versie", "bewaar", "", fileName, content);
    }

    private static String idIn(Answer answer) {
        assertThat(answer.address()).contains("/account/document?id=");
        return answer.address().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static String version(String document, int number) throws SQLException {
        return ask("select id from platform.document_version where document_id = '" + document + "' and number = "
                + number);
    }

    private static String told(Answer answer) {
        return answer.page().select(".errors").text();
    }

    private static long documents() throws SQLException {
        return Long.parseLong(ask("select count(*) from platform.document"));
    }

    @Test
    void aDocumentStandsAtItsContractWithAllItsVersions() throws SQLException {
        Answer first = add("Raamovereenkomst", "overeenkomst.pdf", pdf("one"));
        String id = idIn(first);
        assertThat(first.page().selectFirst("h1").text()).isEqualTo("Raamovereenkomst");
        assertThat(first.page().text()).contains("Raamovereenkomst is bewaard, versie 1.");

        Answer again = add("Andere naam", "kopie.pdf", pdf("one"));
        assertThat(idIn(again)).isEqualTo(id);
        assertThat(again.page().text())
                .contains("Ditzelfde bestand stond er al: Raamovereenkomst, versie 1. Er is niets veranderd.");

        Answer second = addVersion(first, "overeenkomst-2.pdf", pdf("two"));
        assertThat(idIn(second)).isEqualTo(id);
        assertThat(second.page().select("#versies tbody tr")).hasSize(2);
        assertThat(addVersion(second, "overeenkomst-3.pdf", pdf("two")).page().select("#versies tbody tr"))
                .hasSize(2);
        assertThat(staff.download("/account/document-bestand?id=" + version(id, 1))
                        .body())
                .isEqualTo(pdf("one"));
        assertThat(staff.download("/account/document-bestand?id=" + version(id, 2))
                        .body())
                .isEqualTo(pdf("two"));

        Element panel = staff.get("/contracten/contract?id=" + contract).page().selectFirst("#documenten");
        assertThat(panel.select("tbody tr:has(a[href$=" + id + "])").text())
                .contains("Raamovereenkomst")
                .contains("Contractbeheerder");
        assertThat(staff.get("/contracten/contract?id=" + contract)
                        .page()
                        .select("#geschiedenis")
                        .text())
                .contains("Document");
    }

    @Test
    void onlyPdfAndPicturesAreShownAndNothingInAFileActsAsOurs() throws SQLException {
        String pdf = version(idIn(add("Getoond", "getoond.pdf", pdf("shown"))), 1);
        String picture = version(idIn(add("Foto", "foto.pdf", PNG)), 1);
        String table = version(idIn(add("Lijst", "lijst.csv", "a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII))), 1);

        HttpResponse<byte[]> shown = staff.download("/account/document-bestand?toon=ja&id=" + pdf);
        assertThat(header(shown, "Content-Type")).startsWith("application/pdf");
        assertThat(header(shown, "Content-Disposition")).startsWith("inline");
        assertThat(header(shown, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .contains("sandbox");
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");

        HttpResponse<byte[]> image = staff.download("/account/document-bestand?toon=ja&id=" + picture);
        assertThat(header(image, "Content-Type")).startsWith("image/png");
        assertThat(header(image, "Content-Disposition")).startsWith("inline").contains("foto.pdf.png");
        assertThat(header(image, "Content-Security-Policy")).contains("sandbox");

        HttpResponse<byte[]> text = staff.download("/account/document-bestand?toon=ja&id=" + table);
        assertThat(header(text, "Content-Type")).startsWith("text/csv");
        assertThat(header(text, "Content-Disposition")).startsWith("attachment");
        assertThat(header(text, "Content-Security-Policy")).contains("sandbox");
        assertThat(header(staff.download("/account/document-bestand?id=" + pdf), "Content-Disposition"))
                .startsWith("attachment");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }

    @Test
    void whatIsNotKeptIsToldAndLeavesNoTrace() throws SQLException, IOException {
        long before = documents();
        assertThat(told(add(
                        "", "rapport.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))))
                .contains("Het bestand rapport.pdf is van een soort die wij niet bewaren (text/html).")
                .contains("Bewaar het als PDF");
        assertThat(told(add("", "bom.docx", bomb())))
                .contains("Het bestand bom.docx is uitgepakt veel groter dan het lijkt.")
                .contains("250 MB en 100 keer");
        assertThat(told(add("", "leeg.pdf", new byte[0]))).contains("U koos geen bestand, of een waar niets in staat.");
        assertThat(told(add("", "", new byte[0]))).contains("U koos geen bestand, of een waar niets in staat.");
        assertThat(told(add("", "groot.pdf", Arrays.copyOf(pdf("large"), 25 * MEGABYTE + 1))))
                .contains("Het bestand groot.pdf is groter dan 25 MB.");
        assertThat(documents()).isEqualTo(before);
    }

    /** Ten kilobytes that unpack to eleven megabytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[11 * MEGABYTE]);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsRemovedLeavesTheListWithAReasonAndComesBack() {
        Answer page = add("Concept", "concept.pdf", pdf("draft"));
        String id = idIn(page);
        assertThat(told(staff.press(page, "verwijder", Map.of("waarom", "")))).contains("Waarom");

        Answer removed = staff.press(staff.get("/account/document?id=" + id), "verwijder", Map.of("waarom", "Dubbel."));
        assertThat(removed.page().text())
                .contains("Verwijderd door Contractbeheerder")
                .contains("Reden: Dubbel.");
        Element panel = staff.get("/contracten/contract?id=" + contract).page().selectFirst("#documenten");
        assertThat(panel.select("table a[href$=" + id + "]")).isEmpty();
        assertThat(panel.select("details a[href$=" + id + "]")).hasSize(1);

        Answer back = staff.press(removed, "zetTerug", Map.of());
        assertThat(back.page().text()).contains("Het document staat weer in de lijst.");
        assertThat(staff.get("/contracten/contract?id=" + contract)
                        .page()
                        .select("#documenten table a[href$=" + id + "]"))
                .isNotEmpty();
    }

    @Test
    void aNameIsChangedUnlessSomebodyWasFirst() {
        Answer page = add("Oude naam", "naam.pdf", pdf("name"));
        String id = idIn(page);
        Answer changed = press(page, "wijzig", "Nieuwe naam");
        assertThat(changed.page().selectFirst("h1").text()).isEqualTo("Nieuwe naam");
        Answer lost = press(page, "wijzig", "Derde naam");
        assertThat(told(lost)).contains("Nieuwe naam");
        assertThat(staff.get("/account/document?id=" + id)
                        .page()
                        .selectFirst("h1")
                        .text())
                .isEqualTo("Nieuwe naam");
    }

    private static Answer press(Answer page, String form, String title) {
        FormElement filled = (FormElement) page.page().selectFirst("form#" + form);
        Map<String, String> fields = HttpVisitor.fields(filled);
        fields.put(form + ":naam", title);
        Element button = filled.selectFirst("input[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        return staff.post(filled.absUrl("action"), fields);
    }

    @Test
    void allDocumentsOfARecordLeaveInOnePackage() throws IOException {
        add("Eerste", "gelijk.pdf", pdf("first of two"));
        add("Tweede", "gelijk.pdf", pdf("second of two"));
        HttpResponse<byte[]> all = staff.download("/account/documenten-bestand?over=contracts:contract:" + contract);
        assertThat(header(all, "Content-Type")).startsWith("application/zip");
        assertThat(header(all, "Content-Disposition")).startsWith("attachment");
        List<String> names = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                contents.add(zip.readAllBytes());
            }
        }
        assertThat(names).contains("gelijk.pdf", "gelijk (2).pdf").doesNotHaveDuplicates();
        assertThat(contents).contains(pdf("first of two"), pdf("second of two"));
    }

    @Test
    void nobodyElseFindsAWay() throws SQLException {
        String id = idIn(add("Geheim", "geheim.pdf", pdf("secret")));
        List<String> addresses = List.of(
                "/account/document?id=" + id,
                "/account/document-bestand?id=" + version(id, 1),
                "/account/document-bestand?toon=ja&id=" + version(id, 1),
                "/account/documenten-bestand?over=contracts:contract:" + contract,
                newDocument());
        for (String login : List.of(
                "contractbeheerder@zuid-limburg",
                "beleidsmedewerker@duiven",
                "aanbieder@mgr-sdcg",
                "beheerder@installatie")) {
            HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs(login);
            for (String address : addresses) {
                Answer answer = other.get(address);
                assertThat(answer.status()).as(login + " " + address).isEqualTo(404);
                assertThat(answer.sameAs(other.get("/onzin")))
                        .as(login + " " + address)
                        .isTrue();
            }
        }
        HttpVisitor auditor = HttpVisitor.of(Platform.shared()).logsInAs("lezer@mgr-sdcg");
        assertThat(auditor.get(addresses.get(0)).page().select("main form [type=submit]:not([value=''])"))
                .noneMatch(button -> button.attr("name").matches("(versie|wijzig|weg):.*"));
        assertThat(auditor.get(newDocument()).status()).isEqualTo(404);
    }

    @Test
    void aDocumentIsFoundByAWordInItsNewestFile() {
        Answer page =
                add("Notitie", "notitie.txt", "Over de kwikstaartregeling van toen.".getBytes(StandardCharsets.UTF_8));
        String id = idIn(page);
        HttpVisitor municipality = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
        assertThat(found(staff, "kwikstaartregeling", id)).isTrue();
        assertThat(found(municipality, "kwikstaartregeling", id)).isFalse();
        addVersion(page, "notitie.txt", "Over de winterkoningregeling van nu.".getBytes(StandardCharsets.UTF_8));
        assertThat(found(staff, "kwikstaartregeling", id)).isFalse();
        assertThat(found(staff, "winterkoningregeling", id)).isTrue();
        staff.press(staff.get("/account/document?id=" + id), "verwijder", Map.of("waarom", "Voorbij."));
        assertThat(found(staff, "winterkoningregeling", id)).isFalse();
    }

    private static boolean found(HttpVisitor visitor, String word, String document) {
        return !visitor.get("/zoeken?q=" + word)
                .page()
                .select("main a[href*=" + document + "]")
                .isEmpty();
    }

    @Test
    void peopleHaveNoDocuments() throws SQLException {
        String person = ask("select id from platform.person where login_name = 'beheerder@mgr-sdcg'");
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@mgr-sdcg");
        assertThat(administrator
                        .get("/account/document-nieuw?over=platform:person:" + person)
                        .status())
                .isEqualTo(404);
        assertThat(administrator.get("/account/document?id=onzin").status()).isEqualTo(404);
        assertThat(administrator.get("/account/document-bestand?id=onzin").status())
                .isEqualTo(404);
        assertThat(administrator.get("/account/documenten-bestand?over=onzin").status())
                .isEqualTo(404);
    }
}
