package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {

    @ParameterizedTest
    @ValueSource(strings = {"maart.csv", "C:\\map\\maart.csv", "map/2026/maart.csv", " maart.csv "})
    void nameIsWithoutItsPath(String sent) {
        assertThat(Uploads.nameOf(part(sent))).isEqualTo("maart.csv");
    }

    @Test
    void noNameIsEmpty() {
        assertThat(Uploads.nameOf(part(null))).isEmpty();
    }

    /** A part of which only the name is known: whatever it is asked, it answers that. */
    private static Part part(@Nullable String name) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(), new Class<?>[] {Part.class}, (proxy, method, arguments) -> name);
    }
}
