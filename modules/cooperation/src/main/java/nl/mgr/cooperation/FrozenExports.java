package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;

/** What a municipality keeps of submodules it has left: of each one document, for reading and for computing. */
public interface FrozenExports {

    /** Documents of one municipality, latest first. */
    List<FrozenExport> of(@NotNull UUID municipality);

    /**
     * @param file id of a file
     * @throws NotFound when there is none, or it belongs to another municipality
     */
    Content content(@NotNull UUID file);

    /**
     * @param submodule with the name of its module
     * @param lastDay on which it took part
     * @param files PDF first
     */
    record FrozenExport(String title, String submodule, LocalDate lastDay, Instant madeAt, List<KeptFile> files)
            implements Serializable {
        public FrozenExport {
            files = List.copyOf(files);
        }
    }

    /**
     * @param size in bytes
     * @param sha256 hash of the content, in hexadecimal digits
     */
    record KeptFile(UUID id, FileKind kind, String fileName, long size, String sha256) implements Serializable {}

    /** The two forms of one document. */
    enum FileKind {
        /** To read: PDF/UA, with the first rows of each table. */
        PDF("application/pdf"),
        /** To compute with: all rows, a sheet per table. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        FileKind(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The file itself, as it was on the day it was made. */
    record Content(String fileName, String contentType, byte[] bytes) {}
}
