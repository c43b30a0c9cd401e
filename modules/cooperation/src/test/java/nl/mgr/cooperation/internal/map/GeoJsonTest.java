package nl.mgr.cooperation.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mgr.cooperation.NoGeoJson;
import nl.mgr.kernel.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {

    private static final String SQUARE = "[[5.9,51.9],[6.0,51.9],[6.0,52.0],[5.9,51.9]]";
    private static final String LEFT_OF_AN_ISLAND = "[[6.1,52.1],[6.2,52.1],[6.1,52.1]]";

    private static List<Border> read(String features) {
        return GeoJson.borders(
                ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"statcode\":\"" + code + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    @Test
    void readsPolygonsByTheirCode() {
        List<Border> borders = read(feature("GM0226", "Polygon", "[" + SQUARE + "]") + ","
                + feature("0202", "Polygon", "[" + SQUARE + "]"));

        assertThat(borders).extracting(Border::code).containsExactly("0226", "0202");
        assertThat(borders.get(0).rings())
                .singleElement(InstanceOfAssertFactories.LIST)
                .hasSize(4);
    }

    @Test
    void whatSimplifyingLeftOfAnIslandIsNotDrawn() {
        List<Border> borders =
                read(feature("GM0088", "MultiPolygon", "[[" + LEFT_OF_AN_ISLAND + "],[" + SQUARE + "]]"));

        assertThat(borders.get(0).rings()).hasSize(1);
    }

    @Test
    void aMunicipalityOfWhichNothingIsLeftIsRefused() {
        assertThatThrownBy(() -> read(feature("GM0088", "Polygon", "[" + LEFT_OF_AN_ISLAND + "]")))
                .isInstanceOf(NoGeoJson.class)
                .extracting(e -> ((Refusal) e).values(), InstanceOfAssertFactories.LIST)
                .containsExactly("0088, 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Polygon|[[[5.9,51.9],[6.0,51.9],[6.0,52.0],[5.9,52.0]]]",
                "Polygon|[[]]",
                "Polygon|[[[5.9,51.9],[6.0],[6.0,52.0],[5.9,51.9]]]",
                "Polygon|[[[5.9,\"a\"],[6.0,51.9],[6.0,52.0],[5.9,51.9]]]",
                "Polygon|7",
                "Point|[5.9,51.9]"
            })
    void whatIsNoBorderIsRefusedWithItsCode(String type, String coordinates) {
        assertThatThrownBy(() -> read(feature("GM0226", type, coordinates)))
                .isInstanceOf(NoGeoJson.class)
                .hasMessageContaining("0226");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "[]", "geen json", "{\"features\":[]}", "{\"features\":[{\"type\":\"Feature\"}]}"})
    void whatHoldsNoBorderAtAllIsRefused(String text) {
        assertThatThrownBy(() -> GeoJson.borders(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoGeoJson.class);
    }
}
