package org.kitpress.cli;

import java.io.PrintWriter;

/**
 * The output streams of the program.
 *
 * @param out the stream for results
 * @param err the stream for errors and warnings
 * @param color whether findings are printed in color
 */
record Streams(PrintWriter out, PrintWriter err, boolean color) {}
