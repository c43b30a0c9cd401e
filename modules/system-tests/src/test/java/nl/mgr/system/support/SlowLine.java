package nl.mgr.system.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** A line to a server on which one page stops half-way until the rest is let through. */
public final class SlowLine implements AutoCloseable {

    private final URI server;
    private final String path;
    private final String halfway;
    private final ServerSocket entrance;
    private final CountDownLatch rest = new CountDownLatch(1);
    private final ExecutorService lines = Executors.newCachedThreadPool();

    /**
     * @param path of the page that stops
     * @param halfway words of that page; it stops after the last of them
     */
    public SlowLine(RunningPlatform platform, String path, String halfway) {
        this.server = URI.create(platform.address(""));
        this.path = path;
        this.halfway = halfway;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.execute(this::accept);
    }

    public String address(String at) {
        return "http://" + server.getHost() + ":" + entrance.getLocalPort() + at;
    }

    public void letTheRestThrough() {
        rest.countDown();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                lines.execute(() -> carry(browser));
            } catch (IOException | RejectedExecutionException closed) {
                return;
            }
        }
    }

    /** One request and its answer; then the connection ends. */
    private void carry(Socket browser) {
        try (browser;
                Socket line = new Socket(server.getHost(), server.getPort())) {
            String head = head(browser.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            line.getOutputStream()
                    .write(head.replaceFirst("(?i)Connection: [^\\r]*", "Connection: close")
                            .replaceFirst("(?i)Accept-Encoding: [^\\r]*", "Accept-Encoding: identity")
                            .getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(browser.getInputStream().readNBytes(length(head)));
            line.getOutputStream().flush();
            if (head.startsWith("GET " + path)) {
                inHalves(line.getInputStream().readAllBytes(), browser);
            } else {
                line.getInputStream().transferTo(browser.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            // the browser went elsewhere; the test sees what it sees
            Thread.currentThread().interrupt();
        }
    }

    private void inHalves(byte[] answer, Socket browser) throws IOException, InterruptedException {
        int at = new String(answer, StandardCharsets.ISO_8859_1).lastIndexOf(halfway) + halfway.length();
        browser.getOutputStream().write(answer, 0, at);
        browser.getOutputStream().flush();
        rest.await();
        browser.getOutputStream().write(answer, at, answer.length - at);
        browser.getOutputStream().flush();
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                return "";
            }
            head.write(one);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).trim()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        rest.countDown();
        entrance.close();
        lines.shutdownNow();
    }
}
