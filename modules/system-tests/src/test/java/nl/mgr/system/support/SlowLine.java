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

/** A line to a server on which one page stops half-way until the rest is let through. */
public final class SlowLine implements AutoCloseable {

    private final URI server;
    private final String path;
    private final String halfway;
    private final ServerSocket entrance;
    private volatile byte[] page = {};
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

    /** In how many parts the server sent the page. */
    public int parts() {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        int parts = 0;
        for (int at = text.indexOf("\r\n\r\n") + 4; at < text.length(); parts++) {
            int end = text.indexOf("\r\n", at);
            int size = Integer.parseInt(text.substring(at, end), 16);
            if (size == 0) {
                return parts;
            }
            at = end + 2 + size + 2;
        }
        return parts;
    }

    public void letTheRestThrough() {
        rest.countDown();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                lines.execute(() -> carry(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One request and its answer; then the connection ends. */
    private void carry(Socket browser) {
        try (browser;
                Socket line = new Socket(server.getHost(), server.getPort())) {
            String head = new String(until(browser.getInputStream(), "\r\n\r\n"), StandardCharsets.ISO_8859_1);
            if (head.isEmpty()) {
                return;
            }
            boolean halved = head.startsWith("GET " + path);
            // a line that stays open is sent in parts, each with its size
            line.getOutputStream()
                    .write(head.replaceFirst(
                                    "(?i)Connection: [^\\r]*", "Connection: " + (halved ? "keep-alive" : "close"))
                            .replaceFirst("(?i)Accept-Encoding: [^\\r]*", "Accept-Encoding: identity")
                            .getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(browser.getInputStream().readNBytes(length(head)));
            line.getOutputStream().flush();
            if (halved) {
                page = until(line.getInputStream(), "\r\n0\r\n\r\n");
                inHalves(page, browser);
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

    /** Up to and with these characters, or nothing when the line ends before. */
    private static byte[] until(InputStream in, String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] last = end.getBytes(StandardCharsets.ISO_8859_1);
        int matched = 0;
        while (matched < last.length) {
            int one = in.read();
            if (one < 0) {
                return new byte[0];
            }
            read.write(one);
            matched = one == last[matched] ? matched + 1 : one == last[0] ? 1 : 0;
        }
        return read.toByteArray();
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
