package nl.mgr.platform.internal.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.mgr.platform.internal.mail.ReturnSteps.Outcome;

/** One conversation with the mailbox that mails come back to. Of what lies there no more is read than is safe. */
final class Collector implements AutoCloseable {

    private static final int MOST = 100;
    private static final int MOST_TOO_EARLY = 400;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final FlagTerm UNSEEN = new FlagTerm(new Flags(Flags.Flag.SEEN), false);

    private final Store store;
    private final Folder folder;

    private Collector(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    /** @throws MessagingException the server does not answer, does not know us or has no such folder */
    static Collector at(ReturnMailbox mailbox) throws MessagingException {
        Store store = store(Session.getInstance(mailbox.properties()));
        store.connect(mailbox.user(), mailbox.password());
        try {
            Folder folder = store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            return new Collector(store, folder);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private static Store store(Session session) {
        try {
            return session.getStore("imap");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the server brings no IMAP", e);
        }
    }

    /**
     * Those that nobody has seen, the oldest first; perhaps not all of them.
     *
     * @param judge is given a message, or nothing when it is too large or cannot be had, and tells what it is; then it is
     *     marked as seen, unless it is too early for it
     */
    void collect(Function<Optional<byte[]>, Outcome> judge) throws MessagingException {
        long end = System.nanoTime() + LONGEST.toNanos();
        Message[] unseen = folder.search(UNSEEN);
        Message[] first = Arrays.copyOf(unseen, Math.min(unseen.length, MOST + MOST_TOO_EARLY));
        FetchProfile sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(first, sizes);
        int done = 0;
        for (Message message : first) {
            if (done == MOST || System.nanoTime() > end) {
                return;
            }
            if (judge.apply(content(message)) != Outcome.TOO_EARLY) {
                message.setFlag(Flags.Flag.SEEN, true);
                done++;
            }
        }
    }

    private Optional<byte[]> content(Message message) throws MessagingException {
        if (message.getSize() > BounceReader.LARGEST) {
            return Optional.empty();
        }
        Bounded bytes = new Bounded();
        try {
            message.writeTo(bytes);
            return Optional.of(bytes.kept.toByteArray());
        } catch (IOException | MessagingException e) {
            if (!folder.isOpen()) {
                throw e instanceof MessagingException one
                        ? one
                        : new MessagingException(e.getMessage(), (IOException) e);
            }
            return Optional.empty();
        }
    }

    /** For a message that is larger than its server says. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            if (kept.size() + many > BounceReader.LARGEST) {
                throw new IOException("larger than " + BounceReader.LARGEST + " bytes");
            }
            kept.write(bytes, from, many);
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
