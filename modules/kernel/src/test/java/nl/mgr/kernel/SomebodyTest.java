package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SomebodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Cliënt 123456782", "mail naar jan@zorg.example", "geboren 1-2-1980", "geboren 01.02.2014"})
    void peopleAreKnownByNumberMailAndDayOfBirth(String text) {
        assertThat(Somebody.isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vervoer naar de dagbesteding", "KvK 12345678", "in 2026, 36 uur per week", "van 9.00 tot 17.00"
            })
    void otherNumbersAreNobody(String text) {
        assertThat(Somebody.isNamedIn(text)).isFalse();
    }
}
