/** Where each province lies, roughly: middle (degrees north, east) and the distance (km) within which all of it is. */
export const provinces: Readonly<Record<string, readonly [north: number, east: number, km: number]>> = {
  北京: [40.2, 116.4, 120],
  天津: [39.3, 117.4, 120],
  上海: [31.2, 121.5, 90],
  重庆: [30.1, 107.8, 330],
  河北: [39.0, 116.1, 420],
  山西: [37.5, 112.3, 400],
  内蒙古: [44.0, 113.5, 1450],
  辽宁: [41.2, 122.6, 370],
  吉林: [43.5, 126.3, 420],
  黑龙江: [47.9, 128.0, 680],
  江苏: [33.0, 119.5, 330],
  浙江: [29.2, 120.4, 300],
  安徽: [31.9, 117.2, 350],
  福建: [26.0, 118.1, 320],
  江西: [27.6, 115.8, 380],
  山东: [36.4, 118.6, 420],
  河南: [33.9, 113.5, 370],
  湖北: [31.0, 112.3, 460],
  湖南: [27.7, 111.7, 390],
  广东: [23.2, 113.4, 480],
  广西: [23.7, 108.7, 460],
  海南: [19.2, 109.8, 220],
  四川: [30.7, 102.8, 620],
  贵州: [26.8, 106.8, 360],
  云南: [25.0, 101.7, 540],
  西藏: [31.6, 88.8, 1000],
  陕西: [35.5, 108.9, 480],
  甘肃: [37.0, 101.5, 950],
  青海: [35.5, 96.3, 700],
  宁夏: [37.3, 106.2, 250],
  新疆: [41.2, 85.3, 1150],
  台湾: [23.8, 121.0, 260],
  香港: [22.3, 114.1, 60],
  澳门: [22.2, 113.55, 30],
};

type Place = { latitude: number; longitude: number };

/** How far beyond a province's own reach a place lies; below nought within it. @throws where there is no such province */
export function kilometresBeyond(place: Place, province: string): number {
  const [north, east, reach] = provinces[province]!;
  return kilometres(place, { latitude: north, longitude: east }) - reach;
}

/** Great-circle distance (haversine). */
function kilometres(one: Place, other: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
