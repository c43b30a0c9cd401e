package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.mgr.contracts.CatalogueFile;
import nl.mgr.contracts.CatalogueFile.Format;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.platform.TableExport;
import org.jspecify.annotations.Nullable;

/**
 * Files of a publication, made from its frozen lines and from nothing else: the same bytes whenever they are asked for.
 * They are records of the cooperation and so in Dutch, whoever reads them.
 */
@ApplicationScoped
class PublicationFiles {

    private static final List<String> COLUMNS = List.of(
            "gemeentecode",
            "gemeente",
            "maand",
            "nummer",
            "wet",
            "categorie",
            "categorienaam",
            "code",
            "omschrijving",
            "eenheid",
            "variant",
            "aanbiedernummer",
            "agb",
            "aanbieder",
            "contract",
            "tarief",
            "tariefcenten",
            "ingangsdatum",
            "einddatum",
            "cakcode");

    @Inject
    private Database database;

    @Inject
    private TableExport tables;

    CatalogueFile file(CataloguePublication publication, Format format) {
        return switch (format) {
            case JSON ->
                new CatalogueFile(name(publication, "json"), "application/json;charset=UTF-8", json(publication));
            case CSV -> table(publication, TableExport.Format.CSV);
            case XLSX -> table(publication, TableExport.Format.XLSX);
        };
    }

    /** Letters and digits of plain ASCII, so that every system keeps the name as it is. */
    static String name(CataloguePublication publication, String extension) {
        String words = "catalogus-%s-%s-nr-%d%s"
                .formatted(
                        publication.municipality(),
                        publication.month(),
                        publication.number(),
                        publication.whole() ? "" : "-deel");
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + extension;
    }

    /** Between the brackets stand the lines that the hash was taken over, byte for byte, without the line ends around. */
    private byte[] json(CataloguePublication publication) {
        String head = Json.createObjectBuilder()
                .add("gemeentecode", publication.municipalityCode())
                .add("gemeente", publication.municipality())
                .add("maand", publication.month().toString())
                .add("peildatum", publication.month().firstDay().toString())
                .add("nummer", publication.number())
                .add("gepubliceerd", publication.publishedAt().toString())
                .add("door", publication.publishedBy())
                .add("sha256", publication.sha256())
                .add("volledig", publication.whole())
                .build()
                .toString();
        String lines =
                String.join(",\n", database.list(PublicationLists.TEXTS, row -> row.text("text"), publication.id()));
        return (head.substring(0, head.length() - 1) + ",\"regels\":[\n" + lines + "\n]}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private CatalogueFile table(CataloguePublication publication, TableExport.Format format) {
        List<List<@Nullable Object>> rows = database
                .page(CatalogueLists.published(publication.id()), ListQuery.everything(), CatalogueLists::row)
                .rows()
                .stream()
                .map(row -> cells(publication, row))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(format, "Catalogus " + publication.month(), COLUMNS, rows.iterator(), bytes);
        byte[] content = format == TableExport.Format.XLSX
                ? SteadyWorkbook.of(bytes.toByteArray(), publication.publishedAt())
                : bytes.toByteArray();
        return new CatalogueFile(name(publication, format.extension()), format.contentType(), content);
    }

    private static List<@Nullable Object> cells(CataloguePublication publication, CatalogueRow row) {
        Money tariff = row.tariff();
        return Arrays.asList(
                publication.municipalityCode(),
                publication.municipality(),
                publication.month().toString(),
                publication.number(),
                row.legalDomain().code(),
                row.category(),
                row.categoryName(),
                row.code(),
                row.product(),
                row.unit().code(),
                row.variant().code(),
                row.providerNumber(),
                row.agbCode(),
                row.providerName(),
                row.contractNumber(),
                tariff,
                tariff == null ? null : tariff.cents(),
                row.tariffFrom(),
                row.tariffLast(),
                row.cakCode());
    }
}
