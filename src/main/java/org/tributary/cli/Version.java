package org.tributary.cli;

import org.tributary.run.Engine;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tributary " + Engine.version()};
    }
}
