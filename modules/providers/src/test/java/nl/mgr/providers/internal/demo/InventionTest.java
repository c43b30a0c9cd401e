package nl.mgr.providers.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.ProviderKind;
import org.junit.jupiter.api.Test;

class InventionTest {

    private static final List<String> TOWNS = List.of("Arnhem", "Duiven", "Westervoort");

    private static List<NewProvider> all(String cooperation) {
        Invention invention = new Invention(cooperation, TOWNS);
        return IntStream.rangeClosed(1, 600)
                .mapToObj(number ->
                        invention.provider(number, number > 520 ? ProviderKind.INDEPENDENT : ProviderKind.INSTITUTION))
                .toList();
    }

    @Test
    void theSameNumberIsTheSameProvider() {
        assertThat(all("mgr-sdcg")).isEqualTo(all("mgr-sdcg"));
    }

    @Test
    void noNumberIsGivenTwice() {
        List<NewProvider> both = Stream.concat(all("mgr-sdcg").stream(), all("zuid-limburg").stream())
                .toList();

        assertThat(both).extracting(NewProvider::kvk).doesNotHaveDuplicates();
        assertThat(both).extracting(NewProvider::agb).doesNotHaveDuplicates();
        assertThat(all("mgr-sdcg")).extracting(NewProvider::number).doesNotHaveDuplicates();
    }

    @Test
    void eachProviderHasASiteWithAPostcode() {
        assertThat(all("zuid-limburg")).allSatisfy(provider -> assertThat(provider.sites())
                .isNotEmpty()
                .allSatisfy(site -> assertThat(site.postcode()).matches("[1-9][0-9]{3}[A-Z]{2}")));
    }
}
