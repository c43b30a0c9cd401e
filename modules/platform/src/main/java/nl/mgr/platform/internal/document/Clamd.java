package nl.mgr.platform.internal.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The virus scanner's own protocol over TCP, see clamd(8): a command that begins with {@code z} and ends with a zero
 * byte, for {@code INSTREAM} followed by blocks with their length before them, ended by one of no length; the answer ends
 * with a zero byte too.
 *
 * @param host name or address
 */
record Clamd(String host, int port) {

    private static final int CONNECT_MS = 3_000;
    private static final int ANSWER_MS = 30_000;
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final int DEFAULT_PORT = 3310;
    private static final String FOUND = " FOUND";

    /**
     * @param address {@code host:port}; without a port that of clamd
     * @throws IllegalArgumentException when it is no such address
     */
    static Clamd of(String address) {
        int colon = address.lastIndexOf(':');
        String host = (colon < 0 ? address : address.substring(0, colon)).strip();
        if (host.isEmpty()) {
            throw new IllegalArgumentException("mgr.clamd.address is host:port, not " + address);
        }
        try {
            return new Clamd(
                    host,
                    colon < 0
                            ? DEFAULT_PORT
                            : Integer.parseInt(address.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("mgr.clamd.address is host:port, not " + address, e);
        }
    }

    /**
     * @return name of the virus that was found; empty when there is none
     * @throws IOException when there is no answer, or one that is neither of the two
     */
    Optional<String> virus(byte[] content) throws IOException {
        String answer = ask("zINSTREAM\0", content);
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            String found = answer.substring(0, answer.length() - FOUND.length());
            return Optional.of(found.substring(found.indexOf(": ") + 1).strip());
        }
        throw new IOException(answer.isEmpty() ? "clamd closed the connection" : answer);
    }

    /** @throws IOException when it does not answer as it should */
    void ping() throws IOException {
        String answer = ask("zPING\0", null);
        if (!answer.equals("PONG")) {
            throw new IOException(answer.isEmpty() ? "clamd closed the connection" : answer);
        }
    }

    private String ask(String command, byte @Nullable [] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
            IOException cutOff = null;
            try {
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                out.write(command.getBytes(StandardCharsets.US_ASCII));
                if (content != null) {
                    stream(content, out);
                }
                out.flush();
            } catch (IOException e) {
                // it says why before it hangs up: a stream longer than it takes
                cutOff = e;
            }
            return answer(socket.getInputStream(), cutOff);
        }
    }

    private static void stream(byte[] content, DataOutputStream out) throws IOException {
        for (int at = 0; at < content.length; at += BLOCK) {
            int length = Math.min(BLOCK, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
    }

    private static String answer(InputStream in, @Nullable IOException cutOff) throws IOException {
        StringBuilder answer = new StringBuilder();
        try {
            for (int one = in.read(); one > 0 && answer.length() < LONGEST_ANSWER; one = in.read()) {
                answer.append((char) one);
            }
        } catch (IOException e) {
            if (answer.isEmpty()) {
                throw cutOff == null ? e : cutOff;
            }
        }
        if (answer.isEmpty() && cutOff != null) {
            throw cutOff;
        }
        return answer.toString().strip();
    }
}
