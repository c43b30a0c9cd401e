package nl.mgr.platform.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** As much of clamd as its clients see: PING and INSTREAM over TCP, on this machine only. */
final class OwnClamd implements AutoCloseable {

    static final String VIRUS = "X5O!P%@AP-EICAR";

    private final ServerSocket server;
    private final int mostBytes;
    private volatile byte[] last = new byte[0];

    private OwnClamd(int mostBytes) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.mostBytes = mostBytes;
        Thread work = new Thread(this::serve, "own-clamd");
        work.setDaemon(true);
        work.start();
    }

    static OwnClamd taking(int mostBytes) throws IOException {
        return new OwnClamd(mostBytes);
    }

    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    /** What was streamed last, put together. */
    byte[] last() {
        return last;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String answer = answer(in);
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            } catch (SocketException closed) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String answer(DataInputStream in) throws IOException {
        String command = command(in);
        return switch (command) {
            case "zPING" -> "PONG";
            case "zINSTREAM" -> scanned(in);
            default -> "UNKNOWN COMMAND";
        };
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int one = in.read(); one > 0; one = in.read()) {
            command.append((char) one);
        }
        return command.toString();
    }

    private String scanned(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
            if (all.size() > mostBytes) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        last = all.toByteArray();
        return new String(last, StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
