package nl.mgr.system.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback that keeps what it is given, and that can be away, refuse, be slow or die. */
public final class MailServer implements AutoCloseable {

    private final int port;
    private final List<ReceivedMail> received = new CopyOnWriteArrayList<>();
    private final Set<String> senders = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Map<Socket, Boolean> open = new ConcurrentHashMap<>();
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile long millisPerMail;
    private volatile ServerSocket socket;

    public MailServer() {
        try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comeBack();
    }

    /** What a platform needs to hand its mail over here. */
    public Map<String, String> settings(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.put("mgr.mail.host", "127.0.0.1");
        all.put("mgr.mail.port", String.valueOf(port));
        all.put("mgr.mail.security", "none");
        all.put("mgr.mail.from", "MGR-portaal <portaal@regio.example>");
        return all;
    }

    /** In the order of arrival. */
    public List<ReceivedMail> received() {
        return List.copyOf(received);
    }

    public List<ReceivedMail> receivedBy(String address) {
        return received.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Addresses on the envelopes, where mail would come back to. */
    public Set<String> senders() {
        return Set.copyOf(senders);
    }

    /** This address is unknown here, from now on. */
    public void refuse(String address) {
        refused.add(address);
    }

    /** So many mails are taken and not answered for: the connection ends instead. */
    public void dieAfterTaking(int mails) {
        deaths.set(mails);
    }

    /** How long it takes before a mail is taken, and once more before it is answered for. */
    public void beSlow(long millis) {
        millisPerMail = millis;
    }

    public void goAway() {
        try {
            socket.close();
            for (Socket one : open.keySet()) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void comeBack() {
        try {
            ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            socket = opened;
            daemon(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket client = at.accept();
                open.put(client, true);
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII)) {
            say(out, "220 mail.example ready");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("MAIL")) {
                    senders.add(address(line));
                    say(out, "250 2.1.0 ok");
                } else if (command.startsWith("RCPT")) {
                    to = address(line);
                    say(out, refused.contains(to) ? "550 5.1.1 <" + to + ">: user unknown" : "250 2.1.5 ok");
                } else if (command.equals("DATA")) {
                    pause();
                    say(out, "354 go on");
                    if (!take(to, in)) {
                        return;
                    }
                    say(out, "250 2.0.0 taken");
                } else if (command.equals("QUIT")) {
                    say(out, "221 2.0.0 bye");
                    return;
                } else {
                    say(out, "250 mail.example");
                }
            }
        } catch (IOException e) {
            // who is killed says no more
            open.remove(client);
        } finally {
            open.remove(client);
        }
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    /** @return whether the mail is answered for */
    private boolean take(String to, BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        received.add(new ReceivedMail(to, text.toString()));
        pause();
        return deaths.getAndUpdate(left -> Math.max(0, left - 1)) == 0;
    }

    /** A server's own work, not a wait of a test. */
    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(millisPerMail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        goAway();
    }
}
