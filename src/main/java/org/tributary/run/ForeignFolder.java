package org.tributary.run;

import java.io.IOException;
import java.nio.file.Path;

/** A folder holds something that no run put there, so it is left alone. */
public final class ForeignFolder extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFolder(Path folder, String what) {
        super("%s %s; nothing was written.".formatted(folder, what));
    }
}
