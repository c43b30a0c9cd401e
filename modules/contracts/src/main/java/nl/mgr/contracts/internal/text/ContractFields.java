package nl.mgr.contracts.internal.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mgr.contracts.ArticleFieldUnknown;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.platform.PdfDocument;
import org.jspecify.annotations.Nullable;

/** Names between braces in an article, and what a contract says for each. */
enum ContractFields {
    NUMBER("contractnummer", (contract, text) -> contract.number()),
    TITLE("titel", (contract, text) -> contract.title()),
    PROVIDER("aanbieder", (contract, text) -> contract.providerName()),
    PROVIDER_NUMBER("aanbiedernummer", (contract, text) -> contract.providerNumber()),
    FIRST("ingangsdatum", (contract, text) -> day(contract.period().from())),
    LAST("einddatum", (contract, text) -> day(contract.period().lastDay())),
    MUNICIPALITIES("gemeenten", (contract, text) -> municipalities(contract)),
    PRODUCTS("producten", (contract, text) -> products(contract)),
    TEXT("tekst", (contract, text) -> text);

    private static final Pattern NAMED = Pattern.compile("\\{([^{}\\n]{1,60})\\}");

    private final String code;
    private final BiFunction<ContractDetails, String, String> value;

    ContractFields(String code, BiFunction<ContractDetails, String, String> value) {
        this.code = code;
        this.value = value;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(each -> each.code).toList();
    }

    /** @throws ArticleFieldUnknown for the first name that is none of these */
    static void require(String body) {
        Matcher names = NAMED.matcher(body);
        while (names.find()) {
            if (find(names.group(1)).isEmpty()) {
                throw new ArticleFieldUnknown("{" + names.group(1) + "}", known());
            }
        }
    }

    /** @param text name of the text that the contract stands on */
    static String fill(String body, ContractDetails contract, String text) {
        return NAMED.matcher(body)
                .replaceAll(name -> Matcher.quoteReplacement(find(name.group(1))
                        .map(field -> field.value.apply(contract, text))
                        .orElse(name.group())));
    }

    private static Optional<ContractFields> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    private static String known() {
        return codes().stream().map(each -> "{" + each + "}").collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "onbepaalde tijd" : PdfDocument.day(day);
    }

    private static String municipalities(ContractDetails contract) {
        return contract.lines().stream()
                .flatMap(line -> line.municipalities().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String products(ContractDetails contract) {
        return contract.lines().stream()
                .map(line -> line.productCode() + " " + line.productName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
