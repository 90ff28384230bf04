// The map: own layers from the region's data, no tiles. Places that would hide each other stand as one sign until one looks closer.
import * as L from '/lib/leaflet/dist/leaflet-src.esm.js';
import {html, render, nothing} from '/app/lib.js';
import {t, word, number, fixed} from '/app/words.js';
import {SHAPES, seatName} from '/app/ui.js';
import {regionMap, nameOfPlace} from '/app/model.js';

const NEAR = 30;
const AREAS = [['moei', [16.72, 98.54], 11.4, 0.35], ['triangle', [20.33, 100.14], 10.6, 0.5], ['north', [22.9, 99.2], 7.7, 1.8]];
const COUNTRY_AT = {CHN: [[24.1, 103.4], [26.3, 100.8], [23.3, 102.6]], LAO: [[19.2, 103.2], [16.2, 106.1], [20.4, 103.4]], MMR: [[20.4, 94.7], [22.6, 94.8], [18.4, 95.2]], THA: [[15.4, 101.8], [16.7, 102.2], [17.6, 99.6], [18.1, 100.5]]};
const SHEET = [[5, 91], [29, 110]];
const GATES = new Set(['official-crossing', 'informal-crossing']);

export class RegionMap {
  /**
   * @param holder an element that the page draws nothing else into
   * @param pick called with the id of a place that is chosen
   */
  constructor(holder, pick) {
    this.pick = pick;
    this.marks = new Map();
    this.leaflet = L.map(holder, {zoomControl: false, attributionControl: false, zoomSnap: 0.1, zoomDelta: 0.6, wheelPxPerZoomLevel: 90, maxZoom: 14.5, minZoom: 4.5, maxBounds: [[3, 86], [32, 116]], fadeAnimation: false, zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches});
    L.control.zoom({position: 'bottomright', zoomInTitle: t('map.closer'), zoomOutTitle: t('map.wider')}).addTo(this.leaflet);
    L.control.scale({imperial: false, position: 'bottomleft'}).addTo(this.leaflet);
    this.signs = L.layerGroup().addTo(this.leaflet);
    this.leaflet.setView([20, 100], 6, {animate: false});
    this.drawBase();
    this.whole();
    this.leaflet.on('zoomend', () => this.draw());
    this.leaflet.on('moveend', () => this.draw());
    this.resizer = new ResizeObserver(() => { this.leaflet.invalidateSize({animate: false}); if (!this.touched) this.whole(); });
    this.resizer.observe(holder);
    holder.addEventListener('pointerdown', () => { this.touched = true; });
    holder.addEventListener('wheel', () => { this.touched = true; }, {passive: true});
  }

  drawBase() {
    const base = regionMap().base || {};
    const quiet = {interactive: false, smoothFactor: 1};
    const add = (data, style) => data && L.geoJSON(data, {...quiet, style}).addTo(this.leaflet);
    add(base.countries, f => ({className: `land land-${f.properties.name}`, weight: 0.6}));
    add(base.rivers, () => ({className: 'river', weight: 1}));
    add(base.mekong, () => ({className: 'mekong', weight: 2.4}));
    add(base.borders, f => ({className: f.properties.core ? 'border' : 'border outer', weight: 1.3, dashArray: '5 4'}));
    const at = new Map((regionMap().places || []).map(p => [p.id, this.position(p)]));
    for (const link of regionMap().links || []) {
      if (at.has(link.a) && at.has(link.b) && link.mode !== 'air') L.polyline([at.get(link.a), at.get(link.b)], {...quiet, className: `way way-${link.mode}`, weight: 1}).addTo(this.leaflet);
    }
    const [[south, west], [north, east]] = SHEET;
    L.polygon([[[-60, -170], [80, -170], [80, 190], [-60, 190]], [[south, west], [north, west], [north, east], [south, east]]], {...quiet, className: 'sheet', weight: 1}).addTo(this.leaflet);
  }

  names(taken) {
    const zoom = this.leaflet.getZoom();
    if (zoom > 9) return;
    for (const [country, spots] of Object.entries(COUNTRY_AT)) {
      const text = `${SHAPES[country]} ${seatName(country)}`;
      const half = text.length * 4.6 + 6;
      for (const where of spots) {
        const at = this.leaflet.project(where, zoom);
        const box = [at.x - half, at.y - 11, at.x + half, at.y + 11];
        if (taken.some(o => o[0] < box[2] && o[2] > box[0] && o[1] < box[3] && o[3] > box[1])) continue;
        const name = document.createElement('span');
        name.className = 'country-name';
        name.textContent = text;
        L.marker(where, {icon: L.divIcon({html: name, className: 'country-sign', iconSize: [0, 0]}), interactive: false, keyboard: false}).addTo(this.signs);
        taken.push(box);
        break;
      }
    }
  }

  position(place) {
    return [place['draw-lat'] ?? place.lat, place['draw-lon'] ?? place.lon];
  }

  whole() {
    const places = regionMap().places || [];
    if (places.length) this.leaflet.fitBounds(L.latLngBounds(places.map(p => this.position(p))).pad(0.06), {animate: false});
  }

  /** The close-ups that hold places of this exercise: [id, function that goes there]. */
  areas() {
    const places = (regionMap().places || []).map(p => this.position(p));
    const close = AREAS.filter(([, where, , reach]) => places.filter(p => Math.abs(p[0] - where[0]) < reach && Math.abs(p[1] - where[1]) < reach).length > 2);
    return [['whole', () => { this.touched = false; this.whole(); }], ...close.map(([id, where, , reach]) => [id, () => {
      this.touched = true;
      const inside = places.filter(p => Math.abs(p[0] - where[0]) < reach && Math.abs(p[1] - where[1]) < reach);
      this.leaflet.fitBounds(L.latLngBounds(inside).pad(0.15), {maxZoom: 13});
    }])];
  }

  /** @param marks by place: {units, subjects, raids, waiting, held, sites, strange} */
  show(marks, chosen) {
    this.marks = marks;
    this.chosen = chosen;
    this.draw();
  }

  goTo(id) {
    const place = (regionMap().places || []).find(p => p.id === id);
    if (place) { this.touched = true; this.leaflet.setView(this.position(place), Math.max(this.leaflet.getZoom(), 9)); }
  }

  weight(place) {
    const mark = this.marks.get(place.id);
    const kind = {city: 3, 'special-zone': 4, 'official-crossing': 2, 'river-port': 2}[place.kind] || 1;
    return kind + (mark ? (mark.subjects?.length ? 6 + mark.subjects[0].probability * 4 : 0) + (mark.sites?.length ? 8 : 0) + (mark.raids?.length ? 10 : 0) + (mark.units?.length ? 3 : 0) : 0) + (place.id === this.chosen ? 100 : 0);
  }

  draw() {
    const focused = document.activeElement?.dataset?.places;
    this.signs.clearLayers();
    const zoom = this.leaflet.getZoom();
    const places = (regionMap().places || []).map(place => ({place, at: this.leaflet.project(this.position(place), zoom), weight: this.weight(place)}))
      .sort((a, b) => b.weight - a.weight);
    const groups = [];
    for (const one of places) {
      const near = groups.find(g => Math.hypot(g.at.x - one.at.x, g.at.y - one.at.y) < NEAR);
      if (near) near.members.push(one.place);
      else groups.push({at: one.at, weight: one.weight, members: [one.place]});
    }
    const taken = groups.map(g => [g.at.x - 10, g.at.y - 10, g.at.x + 10, g.at.y + 10]);
    for (const group of groups) this.sign(group, taken);
    this.names(taken);
    if (focused) this.signs.eachLayer(layer => { if (layer.getElement()?.dataset.places === focused) layer.getElement().focus({preventScroll: true}); });
  }

  sign(group, taken) {
    const mark = this.together(group.members);
    const place = group.members[0];
    const name = nameOfPlace(place.id).replace(/ *\(.*\)/, '');
    const label = group.members.length > 1 ? `${name} +${group.members.length - 1}` : name;
    const wide = label.length * 6.8 + 14;
    const spot = [group.at.x + 11, group.at.y - 9, group.at.x + 11 + wide, group.at.y + 9];
    const left = [group.at.x - 11 - wide, group.at.y - 9, group.at.x - 11, group.at.y + 9];
    const free = box => !taken.some(o => o[0] < box[2] && o[2] > box[0] && o[1] < box[3] && o[3] > box[1] && !(o[0] === group.at.x - 10 && o[1] === group.at.y - 10));
    const side = free(spot) ? 'right' : free(left) ? 'left' : '';
    if (side) taken.push(side === 'right' ? spot : left);
    const element = document.createElement('div');
    render(this.drawing(place, group.members, mark, label, side), element);
    const marker = L.marker(this.position(place), {icon: L.divIcon({html: element, className: 'sign', iconSize: [28, 28]}), keyboard: true, zIndexOffset: Math.round(group.weight * 20), riseOnHover: true});
    marker.on('click', () => this.press(group.members));
    marker.on('keypress', e => { if (e.originalEvent.key === 'Enter' || e.originalEvent.key === ' ') this.press(group.members); });
    marker.addTo(this.signs);
    const shown = marker.getElement();
    shown.setAttribute('role', 'button');
    shown.dataset.places = group.members.map(p => p.id).join(' ');
    shown.title = group.members.map(p => nameOfPlace(p.id)).join('\n');
  }

  press(members) {
    this.touched = true;
    if (members.length === 1 || this.leaflet.getZoom() >= 14) { this.pick(members[0].id); return; }
    const bounds = L.latLngBounds(members.map(p => this.position(p)));
    const target = Math.max(this.leaflet.getBoundsZoom(bounds.pad(0.6)), this.leaflet.getZoom() + 1.5);
    this.leaflet.setView(bounds.getCenter(), Math.min(target, 14));
  }

  together(members) {
    const sum = {units: [], strange: [], subjects: [], sites: [], raids: [], waiting: 0, held: false, loads: 0};
    for (const member of members) {
      const mark = this.marks.get(member.id);
      if (!mark) continue;
      for (const key of ['units', 'strange', 'subjects', 'sites', 'raids']) sum[key].push(...(mark[key] || []));
      sum.waiting += mark.waiting || 0;
      sum.loads += mark.loads || 0;
      sum.held = sum.held || mark.held;
    }
    sum.subjects.sort((a, b) => b.probability - a.probability);
    return sum;
  }

  drawing(place, members, mark, label, side) {
    const best = mark.subjects[0];
    const many = members.length > 1;
    const shape = many ? 'several' : GATES.has(place.kind) ? 'gate' : place.kind === 'special-zone' ? 'zone' : place.kind === 'river-port' ? 'port' : 'town';
    return html`<span class="spot ${shape} ${place.kind === 'informal-crossing' ? 'informal' : ''} ${members.some(m => m.id === this.chosen) ? 'chosen' : ''}">${many ? number(members.length) : nothing}</span>
      ${best || mark.sites.length ? html`<span class="ring ${mark.sites.length ? 'known' : best.probability >= 0.6 ? 'strong' : ''}"></span>` : nothing}
      <span class=${side ? `label ${side}` : 'unseen'}>${label}</span>
      ${mark.units.length ? html`<span class="badge own">${number(mark.units.length)}<span class="unseen"> ${t('table.units')}</span></span>` : nothing}
      ${mark.strange.length ? html`<span class="badge other">${number(mark.strange.length)}<span class="unseen"> ${t('legend.others')}</span></span>` : nothing}
      ${mark.raids.length ? html`<span class="badge raid">!<span class="unseen"> ${t('map.raids', {n: mark.raids.length})}</span></span>` : nothing}
      ${best && !mark.sites.length ? html`<span class="belief"><span class="unseen">${t('table.belief')} </span>${fixed(Math.min(0.99, best.probability))}${mark.subjects.length > 1 ? ` × ${number(mark.subjects.length)}` : ''}</span>` : nothing}
      ${mark.sites.length ? html`<span class="belief">${t('map.sites', {n: mark.sites.length})}</span>` : nothing}
      ${mark.loads ? html`<span class="badge load">${number(mark.loads)}<span class="unseen"> ${t('legend.load')}</span></span>` : nothing}`;
  }
}

export const kindOfPlace = kind => word('place-kind', kind);
