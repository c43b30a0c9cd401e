package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void aPortThatSomebodyListensOnIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Launcher.refuseTakenPort(taken.getLocalPort()))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is in use. Stop what listens there, or choose another with mgr.http.port.");
        }
    }

    @Test
    void aFreePortIsLeftFree() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatCode(() -> {
                    Launcher.refuseTakenPort(port);
                    Launcher.refuseTakenPort(port);
                })
                .doesNotThrowAnyException();
    }
}
