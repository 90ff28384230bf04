/**
 * Who knows whom: undirected networks of members, what their shape says, how they are made and how they heal.
 *
 * <p>Values and algorithms only: no model, no schedule. Members are numbers from 0 without gaps. The way of the data: a
 * {@link org.tributary.network.Network} is read by {@link org.tributary.network.NetworkFile} or made by {@link
 * org.tributary.network.Generator}; {@link org.tributary.network.Shape} and {@link org.tributary.network.Betweenness}
 * measure it; {@link org.tributary.network.Recovery} and {@link org.tributary.network.Removal} change it.
 *
 * <p>The model, the reader of scenarios and the patterns may call it. It knows {@code quantity} and {@code chance}.
 */
@NullMarked
package org.tributary.network;

import org.jspecify.annotations.NullMarked;
