package nl.mgr.cooperation.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceLineWrong;
import nl.mgr.cooperation.ServiceLineWrong.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFileTest {

    private static final String HEAD =
            "module;submodule;number;wording;norm;norm_value;norm_unit;frequency;owner;fact;agreed\n";
    private static final String GOOD = "Inkoop;Wmo;4.1;Iets doen;Tijdig;95;%;maand;buyer;op-tijd;ja";

    private static final UUID MODULE = new UUID(0, 1);
    private static final UUID SUBMODULE = new UUID(0, 2);
    private static final List<Part> PARTS =
            List.of(new Part(MODULE, null, "Inkoop", ""), new Part(MODULE, SUBMODULE, "Inkoop", "Wmo"));

    @Test
    void aRowBecomesALine() {
        assertThat(read(GOOD))
                .containsExactly(new ServiceLineTerms(
                        MODULE,
                        SUBMODULE,
                        "4.1",
                        "Iets doen",
                        "Tijdig",
                        95L,
                        "%",
                        Frequency.MONTH,
                        OwnerRole.BUYER,
                        "op-tijd",
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inkoop;Wmo|Verkoop;|PART|module|Verkoop",
                "Inkoop;Wmo|Inkoop;Jeugd|PART|submodule|Inkoop Jeugd",
                ";4.1;|;4;|NUMBER|number|4",
                ";Iets doen;|;  ;|WORDING|wording|0",
                ";95;|;-1;|NORM|norm_value|-1",
                ";95;|;;|NORM|norm_value|%",
                ";95;%|;95;|NORM|norm_value|95",
                ";maand;|;soms;|FREQUENCY|frequency|soms",
                ";buyer;|;baas;|OWNER|owner|baas",
                ";op-tijd;|;Op Tijd;|FACT|fact|Op Tijd",
                ";ja|;misschien|AGREED|agreed|misschien",
                ";op-tijd;ja|;op-tijd|COLUMN|agreed|",
            })
    void whatCannotBeIsNamedWithRowColumnAndValue(String part, String wrong, Rule rule, String column, String value) {
        ServiceLineWrong refused = catchThrowableOfType(
                ServiceLineWrong.class, () -> read(GOOD.replace("4.1", "4.9"), GOOD.replace(part, wrong)));
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.values()).startsWith(3, column);
        if (value != null) {
            assertThat(refused.values()).endsWith(value);
        }
        assertThat(refused.messageKey()).isEqualTo("refusal.ServiceLineWrong." + rule);
    }

    @Test
    void aNumberStandsInAFileOnce() {
        ServiceLineWrong refused = catchThrowableOfType(ServiceLineWrong.class, () -> read(GOOD, GOOD));
        assertThat(refused.rule()).isEqualTo(Rule.TWICE);
        assertThat(refused.values()).containsExactly(3, "number", "4.1");
    }

    @Test
    void aFileWithoutAColumnIsRefused() {
        ServiceLineWrong refused = catchThrowableOfType(
                ServiceLineWrong.class, () -> new LineFile(PARTS).read(new StringReader("module;number\nInkoop;4.1")));
        assertThat(refused.rule()).isEqualTo(Rule.COLUMN);
        assertThat(refused.values()).startsWith(1, "submodule");
    }

    /** As many as the tables of chapters 4 to 7 of the baseline report have. */
    @Test
    void theFileOfTheDemoHasEveryLineOfTheReport() throws IOException {
        List<Part> parts = Stream.of("Inkoop", "Relatiemanagement", "Contractbeheer", "Transformatieprojecten")
                .map(name -> new Part(
                        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), null, name, ""))
                .toList();
        try (Reader file = Files.newBufferedReader(Path.of("../../config/demo/facts/service-lines.csv"))) {
            List<ServiceLineTerms> lines = new LineFile(parts).read(file);
            assertThat(lines)
                    .extracting(line -> line.number().split("\\.")[0])
                    .filteredOn("4"::equals)
                    .hasSize(5);
            assertThat(lines.stream().filter(line -> line.number().startsWith("5.")))
                    .hasSize(9);
            assertThat(lines.stream().filter(line -> line.number().startsWith("6.")))
                    .hasSize(11);
            assertThat(lines.stream().filter(line -> line.number().startsWith("7.")))
                    .hasSize(3);
            assertThat(lines.stream().filter(line -> !line.agreed()).map(ServiceLineTerms::number))
                    .containsExactly("6.10", "6.11");
        }
    }

    private static List<ServiceLineTerms> read(String... rows) {
        return new LineFile(PARTS).read(new StringReader(HEAD + String.join("\n", rows)));
    }
}
