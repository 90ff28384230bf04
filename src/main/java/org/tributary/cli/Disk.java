package org.tributary.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why the disk refused, in words. */
final class Disk {
    private Disk() {}

    static String reason(@Nullable IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "no right to write there";
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "a file stands where a folder is wanted";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return problem == null ? "the disk refused" : String.valueOf(problem.getMessage());
    }
}
