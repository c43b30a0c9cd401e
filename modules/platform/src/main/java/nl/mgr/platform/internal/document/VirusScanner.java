package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.DocumentWithVirus;
import nl.mgr.platform.ScannerUnavailable;

/** Looks at files before they are kept, when {@code mgr.clamd.address} says where the scanner is. */
@ApplicationScoped
class VirusScanner {

    private static final String SETTING = "mgr.clamd.address";

    /** Empty when there is none. */
    Optional<Clamd> scanner() {
        return at(Settings.text(SETTING, ""));
    }

    private static Optional<Clamd> at(String address) {
        return address.isBlank() ? Optional.empty() : Optional.of(Clamd.of(address));
    }

    /**
     * @return whether a scanner looked at it
     * @throws DocumentWithVirus when it found one
     * @throws ScannerUnavailable when there is a scanner that gives no proper answer: then nothing is kept
     */
    boolean scan(CheckedFile file) {
        return scan(file, Settings.text(SETTING, ""));
    }

    static boolean scan(CheckedFile file, String address) {
        try {
            Optional<Clamd> scanner = at(address);
            if (scanner.isEmpty()) {
                return false;
            }
            scanner.get().virus(file.bytes()).ifPresent(virus -> {
                throw new DocumentWithVirus(file.name(), virus);
            });
            return true;
        } catch (IOException e) {
            throw new ScannerUnavailable(file.name(), said(e));
        } catch (IllegalArgumentException e) {
            throw new ScannerUnavailable(file.name(), SETTING);
        }
    }

    static String said(IOException trouble) {
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }
}
